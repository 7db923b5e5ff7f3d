using Twiplomacy.Core.Platforms;
using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Analytics.Posts;

/// <summary>
/// What counts as an interaction with a post: the sum of the counts in the platform's row, such as likes and reposts on X. Where the row
/// has none, it is not defined.
/// </summary>
internal static class Interactions
{
    public static bool AreDefinedOn(string platform) => CountedOn(platform).Count > 0;

    /// <summary>Null where the exports lack one of the counts that are added up.</summary>
    public static long? Of(in PostRow post, string platform) => Of(post, CountedOn(platform));

    /// <summary>The sum of these counts; null for no counts, and where one of them is not known.</summary>
    public static long? Of(in PostRow post, IReadOnlyList<PostCount> counts)
    {
        if (counts.Count == 0) return null;
        long? sum = 0;
        foreach (var count in counts) sum += Count(post, count);
        return sum;
    }

    private static IReadOnlyList<PostCount> CountedOn(string platform) => PlatformTable.Shipped.Find(platform)?.Interactions ?? [];

    private static long? Count(in PostRow post, PostCount count) => count switch
    {
        PostCount.Likes => post.Likes,
        PostCount.Reposts => post.Reposts,
        PostCount.Comments => post.Comments,
        PostCount.Shares => post.Shares,
        _ => throw new ArgumentOutOfRangeException(nameof(count), count, "No count of a post."),
    };
}
