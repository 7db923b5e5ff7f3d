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
/// Posts and profiles of Bluesky as twitwi and minet write them, as tables or JSON with the same names. A row that a repost brought is
/// the original post and the repost;
/// whom a post mentions stands there as dids and handles, which are no pairs.
/// </summary>
internal sealed class TwitwiBluesky : TableFormat
{
    private static readonly string[] OfPosts = ["uri", "user_did", "timestamp_utc", "mentioned_user_dids"];
    private static readonly string[] OfProfiles = ["did", "handle", "display_name", "starter_packs", "timestamp_utc"];

    public override FormatDescription Description { get; } = new(
        "twitwi-bluesky",
        [AskedField.Captured, AskedField.TimeZone, AskedField.Owner, AskedField.List],
        ["profiles", "posts", "mentions", "following", "followers", "handles"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson) return base.Recognise(sample, declaration);
        var isOfPosts = TwitwiRow.HasFields(sample.Shape, OfPosts);
        return isOfPosts || TwitwiRow.HasFields(sample.Shape, OfProfiles) ? ClaimOf(isOfPosts, declaration) : null;
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading) =>
        FileSample.Of(reading.File).IsJson ? TwitwiRow.ReadJson(reading, Row) : base.Read(reading);

    protected override bool Matches(Header header) => header.Has(OfPosts) || (header.Has(OfProfiles) && !header.Has("profile"));

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        ClaimOf(sample.Table.Header.Has(OfPosts), declaration);

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members) =>
        Row(reading, new TwitwiRow(table.Row, table.Text, table.Rejected), members);

    private static Claim ClaimOf(bool isOfPosts, ImportDeclaration declaration) =>
        Claim.On("bluesky", declaration, isOfPosts ? null : DeclaredFacts.NeedsCapture(declaration));

    private static IEnumerable<ExportRecord> Row(UnitReading reading, TwitwiRow row, DeclaredMembers members) =>
        row.Cell("uri") is not null || row.Cell("user_did") is not null ? PostRow(reading, row) : ProfileRow(reading, row, members);

    private static IEnumerable<ExportRecord> PostRow(UnitReading reading, TwitwiRow row)
    {
        var author = Account(row.Cell("user_did"), row.Cell("user_handle"), row.Cell("user_display_name"));
        var (uri, at) = (row.Cell("uri"), Instants.ReadUnix(row.Cell("timestamp_utc")));
        if (author is null || at is null || uri is null || !uri.StartsWith("at://", StringComparison.Ordinal))
        {
            yield return row.Rejected(RowMessages.PostWithoutIdTimeOrAuthor);
            yield break;
        }
        yield return new PostObserved(reading.File.Index, row.Row, Post(row, uri, author.Value, at.Value), null);
        if (Account(row.Cell("repost_by_user_did"), row.Cell("repost_by_user_handle"), null) is { } reposter)
            yield return new MentionObserved(
                reading.File.Index, row.Row, reposter, author.Value, MentionKind.Repost,
                Instants.ReadUnix(row.Cell("repost_timestamp_utc")), null);
    }

    private static IEnumerable<ExportRecord> ProfileRow(UnitReading reading, TwitwiRow row, DeclaredMembers members)
    {
        if (Account(row.Cell("did"), row.Cell("handle"), row.Cell("display_name")) is not { } account)
        {
            members.IsBroken = true;
            yield return row.Rejected(AccountMessages.None);
            yield break;
        }
        foreach (var record in members.Add(account, row.Row)) yield return record;
        yield return new ProfileObserved(
            reading.File.Index, row.Row, account, Instants.Read(row.Cell("collection_time"), reading.Zone),
            Numbers.Count(row.Cell("followers")),
            Numbers.Count(row.Cell("follows")), Numbers.Count(row.Cell("posts")), null, Instants.ReadUnix(row.Cell("timestamp_utc")));
    }

    private static Post Post(TwitwiRow row, string uri, AccountRef author, DateTimeOffset at)
    {
        var mentions = new MentionSet();
        Add(row.Cell("quoted_user_did"), row.Cell("quoted_user_handle"), MentionKind.Quote);
        Add(row.Cell("to_user_did"), null, MentionKind.Reply);
        foreach (var did in TwarcCells.Words(row.Cell("mentioned_user_dids"))) Add(did, null, MentionKind.Mention);
        return new Post(
            uri, author, at, false, row.Cell("to_post_uri") is not null || row.Cell("to_user_did") is not null,
            TwarcCells.Words(row.Cell("user_langs")) is [var language] ? language : null, Numbers.Count(row.Cell("like_count")),
            Numbers.Count(row.Cell("repost_count")), Numbers.Count(row.Cell("reply_count")), Numbers.Count(row.Cell("quote_count")),
            null, null, null,
            [.. TwarcCells.Words(row.Cell("hashtags"))], mentions.ToList());

        void Add(string? did, string? handle, MentionKind kind)
        {
            if (Account(did, handle, null) is { } account) mentions.Add(account, kind);
        }
    }

    private static AccountRef? Account(string? did, string? handle, string? name) =>
        did is null || !did.StartsWith("did:", StringComparison.Ordinal) ? null
        : AccountText.Read(did, handle is "handle.invalid" ? null : handle, name, "bluesky", out _);
}
