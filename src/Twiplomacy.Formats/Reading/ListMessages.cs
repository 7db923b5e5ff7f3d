using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Reading;

/// <summary>What is to be known of a file that is read: what it lacks, and how it was read where that was not plain.</summary>
public static class ListMessages
{
    public static Message LastPageMissing { get; } = new("imports.pages.last");

    public static Message WithoutAccounts(long count) => new("imports.people.none", ("count", count));

    public static Message LocalDatesUnread(long count) => new("imports.dates.local", ("count", count));

    public static Message RangeOnly(DateTimeOffset from, DateTimeOffset to) => new("imports.partial.range",
        ("from", DateOnly.FromDateTime(from.UtcDateTime)), ("to", DateOnly.FromDateTime(to.UtcDateTime)));

    public static Message SeveralCollections(long count) => new("imports.pages.several", ("count", count));

    public static Message PageMissing(ListDirection list, string account) =>
        new("imports.partial.page", ("list", MessageValue.Word("lists", list)), ("account", account));

    public static Message RowsMissing(string account, long count) => new("imports.partial.rows", ("account", account), ("count", count));

    public static Message StreamWithoutFollows { get; } = new("imports.bluesky.nofollows");

    public static Message UnfollowsUnknown(long count) => new("imports.bluesky.unfollows", ("count", count));

    public static Message TikTokCursor(DateOnly date) => new("imports.tiktok.cursor", ("date", date));

    public static Message FewerThanManifest(long stated, ListDirection list, long read) =>
        new("imports.partial.manifest", ("count", stated), ("list", MessageValue.Word("lists", list)), ("read", read));

    public static Message FewerThanVk(long stated, long read) => new("imports.partial.vk", ("count", stated), ("read", read));

    public static Message FewerPosts(long stated, long read) => new("imports.manifest.posts", ("count", stated), ("read", read));

    public static Message FewerCommunityPosts(long stated, long read) => new("imports.manifest.community", ("count", stated), ("read", read));

    public static Message FewerLongPosts(long stated, long read) => new("imports.manifest.long", ("count", stated), ("read", read));

    public static Message MonthMissing(long stated, long read) => new("imports.archive.month", ("count", stated), ("read", read));

    public static Message LongPostsUnmatched(long count) => new("imports.long.unmatched", ("count", count));

    public static Message CirclePosts(long count) => new("imports.circle.left", ("count", count));

    public static Message ForeignLine(long line) => new("imports.encoding", ("line", MessageValue.Name(line)));

    public static Message ForeignRow(long row) => new("imports.encoding.row", ("row", MessageValue.Name(row)));

    public static Message ExcelLimit(long rows) => new("imports.excel.cutoff", ("rows", rows));

    public static Message HeaderRepeated(long count) => new("imports.header.repeated", ("count", count));

    public static Message Undirected(long count) => new("imports.edges.undirected", ("count", count));

    public static Message WeightlessEdges(long count) => new("imports.edges.weightless", ("count", count));

    /// <param name="reason">Why the row's id cannot be read.</param>
    public static Message HandleKept(Message reason, string handle) => new("imports.handle.kept", ("reason", reason), ("handle", handle));
}
