namespace Twiplomacy.Core.Accounts;

/// <summary>What a platform showed of an account. Only <see cref="Active"/> proves that an empty list is empty.</summary>
public enum AccountStatus : short
{
    Active = 0,
    Protected = 1,
    Suspended = 2,
    Gone = 3,
}
