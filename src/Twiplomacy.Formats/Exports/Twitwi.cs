using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Posts and users of X as twitwi writes them, and with it minet and gazouilloire: tables, or JSON Lines with the same names. Times
/// are seconds in UTC; when it was collected stands without a zone.
/// </summary>
internal sealed class Twitwi : TableFormat
{
    public override FormatDescription Description { get; } = new(
        "twitwi",
        [AskedField.Captured, AskedField.TimeZone, AskedField.Owner, AskedField.List],
        ["profiles", "posts", "mentions", "following", "followers", "handles"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        !sample.IsJson ? base.Recognise(sample, declaration)
        : TwitwiRow.HasFields(sample.Shape, "user_screen_name", "timestamp_utc", "collection_time")
            || TwitwiRow.HasFields(sample.Shape, "screen_name", "timestamp_utc", "friends", "tweets") ? Claimed(sample, declaration) : null;

    public override IEnumerable<ExportRecord> Read(UnitReading reading) =>
        FileSample.Of(reading.File).IsJson ? TwitwiRow.ReadJson(reading, Row) : base.Read(reading);

    protected override bool Matches(Header header) => header.Has("id", "user_screen_name", "user_id", "timestamp_utc", "text")
        || header.Has("id", "screen_name", "timestamp_utc", "tweets", "followers", "friends");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On("x", declaration, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members) =>
        Row(reading, new TwitwiRow(table.Row, table.Text, table.Rejected), members);

    private static IEnumerable<ExportRecord> Row(UnitReading reading, TwitwiRow row, DeclaredMembers members) =>
        (row.Cell("user_screen_name") ?? row.Cell("text")) is not null ? PostRow(reading, row) : UserRow(reading, row, members);

    private static IEnumerable<ExportRecord> PostRow(UnitReading reading, TwitwiRow row)
    {
        var cell = row.Cell;
        var author = AccountText.Read(cell("user_id"), cell("user_screen_name"), cell("user_name"), "x", out var reason);
        var id = AccountText.Read(cell("id") ?? IdIn(cell("url")), null, null, "x", out var badId)?.Id;
        var at = Instants.ReadUnix(cell("timestamp_utc"));
        if (author is null || id is null || at is null)
        {
            yield return row.Rejected(reason ?? badId ?? RowMessages.PostWithoutIdOrTime);
            yield break;
        }
        yield return new PostObserved(reading.File.Index, row.Row, Post(id, author.Value, at.Value, cell), null);
        var seen = Instants.Read(cell("collection_time"), reading.Zone);
        if (Numbers.Count(cell("user_followers")) is { } followers && (seen ?? reading.Declaration.CapturedAt) is not null)
            yield return new ProfileObserved(
                reading.File.Index, row.Row, author.Value, seen, followers, Numbers.Count(cell("user_friends")),
                    Numbers.Count(cell("user_tweets")),
                Numbers.Count(cell("user_lists")), Instants.ReadUnix(cell("user_timestamp_utc")), Numbers.Flag(cell("user_verified")));
    }

    private static IEnumerable<ExportRecord> UserRow(UnitReading reading, TwitwiRow row, DeclaredMembers members)
    {
        var cell = row.Cell;
        if (AccountText.Read(cell("id"), cell("screen_name"), cell("name"), "x", out var reason) is not { } account)
        {
            members.IsBroken = true;
            yield return row.Rejected(reason!);
            yield break;
        }
        foreach (var record in members.Add(account, row.Row)) yield return record;
        yield return new ProfileObserved(
            reading.File.Index, row.Row, account, null, Numbers.Count(cell("followers")), Numbers.Count(cell("friends")),
                Numbers.Count(cell("tweets")),
            Numbers.Count(cell("lists")), Instants.ReadUnix(cell("timestamp_utc")), Numbers.Flag(cell("verified")),
            Numbers.Flag(cell("protected")) == true ? AccountStatus.Protected : null);
    }

    private static Post Post(string id, AccountRef author, DateTimeOffset at, Func<string, string?> cell)
    {
        var mentions = new MentionSet();
        Add(cell("retweeted_user_id"), cell("retweeted_user"), MentionKind.Repost);
        Add(cell("quoted_user_id"), cell("quoted_user"), MentionKind.Quote);
        Add(cell("to_userid"), cell("to_username"), MentionKind.Reply);
        var (names, ids) = (TwarcCells.Words(cell("mentioned_names")), TwarcCells.Words(cell("mentioned_ids")));
        // Names and ids are sorted each by itself, so that they are no pairs.
        // In a repost they are the original author's.
        var isRepost = cell("retweeted_id") is not null || cell("retweeted_user") is not null;
        foreach (var name in isRepost ? [] : names) Add(null, name, MentionKind.Mention);
        foreach (var number in isRepost || names.Count > 0 ? [] : ids) Add(number, null, MentionKind.Mention);
        return new Post(
            id, author, at, isRepost, cell("to_tweetid") is not null
                || cell("to_username") is not null, cell("lang"), Numbers.Count(cell("like_count")),
            Numbers.Count(cell("retweet_count")), Numbers.Count(cell("reply_count")), null, Numbers.Count(cell("impression_count")), null,
                null,
            [.. TwarcCells.Words(cell("hashtags"))], mentions.ToList());

        void Add(string? number, string? name, MentionKind kind)
        {
            if ((number ?? name) is not null && AccountText.Read(number, name, null, "x", out _) is { } account) mentions.Add(account,
                kind);
        }
    }

    private static string? IdIn(string? address) => address?.Split('/') is [.., "status", var id] ? id : null;
}
