using System.Text.Json;
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
/// Users and posts as twitter-web-exporter saves them from the browser. Its columns following and followed_by speak of whoever
/// was logged in, not of the list's owner, and are never read as ties.
/// </summary>
internal sealed class TwitterWebExporter : TableFormat
{
    public override FormatDescription Description { get; } = new(
        "twitter-web-exporter",
        [AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness],
        ["following", "followers", "profiles", "posts", "mentions", "handles"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        sample.IsJson && MatchesJson(sample.Shape) ? Claimed(sample, declaration) : base.Recognise(sample, declaration);

    public override IEnumerable<ExportRecord> Read(UnitReading reading) =>
        FileSample.Of(reading.File).IsJson ? ReadJson(reading) : base.Read(reading);

    protected override bool Matches(Header header) =>
        header.Has("id", "screen_name", "followers_count", "friends_count", "statuses_count") || header.Has("id", "full_text", "screen_name", "user_id");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On("x", declaration, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members) =>
        Element(reading, table.Row, table.Text, members, table.Rejected);

    private static bool MatchesJson(JsonShape shape) =>
        shape.Has("[].screen_name", "[].id") && (shape.Has("[].followed_by", "[].followers_count") || shape.Has("[].full_text", "[].user_id"));

    private static IEnumerable<ExportRecord> ReadJson(UnitReading reading)
    {
        var (members, last) = (new DeclaredMembers(reading), 0L);
        foreach (var row in JsonRows.Of(reading.File, areLines: false))
        {
            last = row.Row;
            if (row.Problem is not null) members.IsBroken = true;
            var records = row.Problem is not null ? [row.Rejected(reading.File.Index)]
                : Element(reading, row.Row, name => Field(row.Element, name), members, reason => row.Rejected(reading.File.Index, reason), row.Element.Find("metadata"));
            foreach (var record in records) yield return record;
        }
        foreach (var record in members.End(last)) yield return record;
    }

    private static string? Field(JsonElement element, string name) => element.Find(name) switch
    {
        { ValueKind: JsonValueKind.True } => "true",
        { ValueKind: JsonValueKind.False } => "false",
        { } value => value.AsText(),
        null => null,
    };

    private static IEnumerable<ExportRecord> Element(
        UnitReading reading, long row, Func<string, string?> cell, DeclaredMembers members, Func<Message, RejectedRow> rejected,
        JsonElement? metadata = null)
    {
        var isPost = cell("full_text") is not null || cell("user_id") is not null;
        var account = AccountText.Read(cell(isPost ? "user_id" : "id"), cell("screen_name"), cell("name"), "x", out var reason);
        if (account is null)
        {
            members.IsBroken = true;
            yield return rejected(reason!);
            yield break;
        }
        if (isPost)
        {
            yield return Post(reading, account.Value, cell, metadata) is { } post
                ? new PostObserved(reading.File.Index, row, post, null) : rejected(RowMessages.PostWithoutIdOrZone);
            yield break;
        }
        foreach (var record in members.Add(account.Value, row)) yield return record;
        yield return new ProfileObserved(
            reading.File.Index, row, account.Value, null, Numbers.Count(cell("followers_count")), Numbers.Count(cell("friends_count")),
            Numbers.Count(cell("statuses_count")), Numbers.Count(cell("listed_count")), Instants.Read(cell("created_at"), reading.Zone),
            Numbers.Flag(cell("is_blue_verified")), Numbers.Flag(cell("protected")) == true ? AccountStatus.Protected : null);
    }

    /// <summary>
    /// What X itself sent, if it was exported along, names every account. Without it a repost's or a quote's source is only the
    /// number of a post, and who is replied to is the first name of the text; a reply without one goes on with its author's own.
    /// </summary>
    private static Post? Post(UnitReading reading, AccountRef author, Func<string, string?> cell, JsonElement? metadata)
    {
        if (metadata is { ValueKind: JsonValueKind.Object } raw && XGraphQl.Post(XGraphQl.Tweet(raw)) is { } whole) return whole with { Author = author };
        var id = AccountText.Read(cell("id"), null, null, "x", out _)?.Id;
        if (id is null || Instants.Read(cell("created_at"), reading.Zone) is not { } at) return null;
        var isRepost = cell("retweeted_status") is not null || cell("full_text")?.StartsWith("RT @", StringComparison.Ordinal) == true;
        return new Post(
            id, author, at, isRepost, cell("in_reply_to") is not null, cell("lang"), Numbers.Count(cell("favorite_count")), Numbers.Count(cell("retweet_count")),
            Numbers.Count(cell("reply_count")), Numbers.Count(cell("quote_count")), Numbers.Count(cell("views_count")), null, null,
            PostText.Hashtags(cell("full_text")), Mentions(author, cell, isRepost));
    }

    private static IReadOnlyList<PostMention> Mentions(AccountRef author, Func<string, string?> cell, bool isRepost)
    {
        var (text, mentions) = (cell("full_text"), new MentionSet());
        var named = PostText.Mentions(text, isRepost, "x");
        if (cell("in_reply_to") is not null && !isRepost)
            mentions.Add(text?.StartsWith('@') == true && named.Count > 0 ? named[0].Target : author, MentionKind.Reply);
        foreach (var mention in named) mentions.Add(mention.Target, mention.Kind);
        return mentions.ToList();
    }
}
