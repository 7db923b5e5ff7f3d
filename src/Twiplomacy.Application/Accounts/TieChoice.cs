namespace Twiplomacy.Application.Accounts;

/// <summary>Which ties are listed.</summary>
public enum TieChoice
{
    Mutual,
    FollowedBy,
    FollowedByReturnUnknown,
    Follows,
    FollowsReturnUnknown,
    None,
    Unknown,
}
