namespace Twiplomacy.Application.Countries;

/// <summary>What there is to do about a mission's account, the most certain first.</summary>
public enum MissionStep
{
    Nothing,

    /// <summary>The account is suspended or gone.</summary>
    CheckAccount,

    /// <summary>The mission follows the ministry, which does not follow back.</summary>
    FollowBack,

    /// <summary>The ministry does not follow it; whether it follows the ministry is unknown.</summary>
    FollowIt,

    /// <summary>It does not follow the ministry.</summary>
    AskToFollow,

    /// <summary>Neither follows the other.</summary>
    ConnectBoth,

    /// <summary>Its own list would say whether it follows the ministry.</summary>
    UploadItsList,

    /// <summary>The ministry's list would say whether the ministry follows it.</summary>
    UploadMinistryList,

    /// <summary>Both follow, and it has written nothing for long.</summary>
    Revive,
}
