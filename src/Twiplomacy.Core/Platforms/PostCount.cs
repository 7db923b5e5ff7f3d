namespace Twiplomacy.Core.Platforms;

/// <summary>A count of a post that can be part of its interactions.</summary>
public enum PostCount
{
    /// <summary>Likes, and what a platform calls reactions.</summary>
    Likes,
    Reposts,
    Comments,
    Shares,
}
