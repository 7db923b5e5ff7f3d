namespace Twiplomacy.Core.Platforms;

/// <summary>What can be observed on a platform.</summary>
public enum PlatformSight
{
    /// <summary>Accounts follow accounts, and lists of them can exist (not on Telegram or YouTube).</summary>
    Follows,

    /// <summary>Profiles show how many follow them.</summary>
    FollowerCounts,

    /// <summary>Posts with counts of interactions.</summary>
    Posts,

    /// <summary>Posts point at other accounts.</summary>
    Mentions,
}
