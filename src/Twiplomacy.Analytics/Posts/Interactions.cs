using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Analytics.Posts;

/// <summary>
/// What counts as an interaction with a post, by platform: x: likes + reposts; facebook: reactions + comments + shares;
/// instagram: likes + comments. Elsewhere it is not defined.
/// </summary>
internal static class Interactions
{
    public static bool AreDefinedOn(string platform) => platform is "x" or "facebook" or "instagram";

    /// <summary>Null where the exports lack one of the counts that are added up.</summary>
    public static long? Of(in PostRow post, string platform) => platform switch
    {
        "x" => post.Likes + post.Reposts,
        "facebook" => post.Likes + post.Comments + post.Shares,
        "instagram" => post.Likes + post.Comments,
        _ => null,
    };
}
