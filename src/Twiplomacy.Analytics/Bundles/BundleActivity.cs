using Twiplomacy.Analytics.Posts;
using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>Reads what a bundle shows of its members' posts.</summary>
internal static class BundleActivity
{
    /// <param name="member">The member that a column of a row names.</param>
    public static SealedActivity Read(IReadOnlyDictionary<string, byte[]> files, PostWindow window, Func<BundleRow, string, string> member) => new(
        BundleTableReading.Read(files, BundlePostTables.Posts, row => ReadPost(row, window, member)),
        BundleTableReading.Read(files, BundlePostTables.Covers, row => new SealedCover(
            member(row, "account"), Instant(row, "from"), Instant(row, "to"), row.Index("source"))),
        BundleTableReading.Read(files, BundlePostTables.Mentions, row => new SealedMention(
            member(row, "author"), member(row, "target"), DayOf(row, window), row.Count("mentions"), row.Count("replies"), row.Count("reposts"), row.Count("quotes"))));

    private static SealedPost ReadPost(BundleRow row, PostWindow window, Func<BundleRow, string, string> member)
    {
        var at = Instant(row, "posted_at");
        if (at <= window.From || at > window.To) throw row.Refused("posted_at", FieldFault.OutsideWindow);
        return new SealedPost(member(row, "account"), new PostRow(
            0, row.Needed("post"), at, row.Flag("is_repost") == true, row.Flag("is_reply") == true, row.Number("likes"), row.Number("reposts"),
            row.Number("comments"), row.Number("shares"), Instant(row, "observed_from"), Instant(row, "observed_to"), []), row.Text("sources") ?? "");
    }

    private static DateOnly DayOf(BundleRow row, PostWindow window)
    {
        var day = row.Day("day") ?? throw row.Empty("day");
        var isInside = DateOnly.FromDateTime(window.From.UtcDateTime) <= day && day <= DateOnly.FromDateTime(window.To.UtcDateTime);
        return isInside ? day : throw row.Refused("day", FieldFault.OutsideWindow);
    }

    private static DateTimeOffset Instant(BundleRow row, string column) => row.Instant(column) ?? throw row.Empty(column);
}
