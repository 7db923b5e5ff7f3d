namespace Twiplomacy.Core.Accounts;

/// <summary>How an export names an account: by the platform's own id, or by a handle, which may change hands.</summary>
public enum ProfileKeyKind : short
{
    Id = 0,
    Handle = 1,
}
