namespace Twiplomacy.Application.Sharing;

/// <summary>Whether a link opens.</summary>
public enum ShareLinkState
{
    Active,
    Expired,
    Revoked,
}
