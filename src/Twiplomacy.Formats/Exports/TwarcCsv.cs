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

/// <summary>The users or posts of twarc2 as a table, written by twarc-csv.</summary>
internal sealed class TwarcCsv : TableFormat
{
    public override FormatDescription Description { get; } = new(
        "twarc-csv",
        [AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness],
        ["following", "followers", "profiles", "posts", "mentions", "handles"]);

    protected override bool Matches(Header header) =>
        header.Has("id", "username", "public_metrics.followers_count") || header.Has("id", "author_id", "created_at", "conversation_id");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On("x", declaration, sample.Table.Header.Has("__twarc.retrieved_at") ? null : DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        var at = Instants.Read(table.Text("__twarc.retrieved_at"), reading.Zone);
        return table.Header.Has("author_id") ? PostRow(reading, table, at) : UserRow(reading, table, members, at);
    }

    private static IEnumerable<ExportRecord> UserRow(UnitReading reading, Table table, DeclaredMembers members, DateTimeOffset? at)
    {
        if (Profile(reading, table, "", "id", at, out var reason) is not { } profile)
        {
            members.IsBroken = true;
            yield return table.Rejected(reason!);
            yield break;
        }
        foreach (var record in members.Add(profile.Account, table.Row)) yield return record;
        yield return profile;
    }

    private static IEnumerable<ExportRecord> PostRow(UnitReading reading, Table table, DateTimeOffset? at)
    {
        var author = AccountText.Read(table.Text("author_id"), table.Text("author.username"), table.Text("author.name"), "x", out var reason);
        var created = Instants.Read(table.Text("created_at"), reading.Zone);
        var id = AccountText.Read(table.Text("id"), null, null, "x", out var badId)?.Id;
        if (author is null || created is null || id is null)
        {
            yield return table.Rejected(reason ?? badId ?? RowMessages.PostWithoutCreation);
            yield break;
        }
        yield return new PostObserved(reading.File.Index, table.Row, Post(table, id, author.Value, created.Value), at);
        if (Profile(reading, table, "author.", "author_id", at, out _) is { Followers: not null } profile) yield return profile;
    }

    private static ProfileObserved? Profile(UnitReading reading, Table table, string prefix, string id, DateTimeOffset? at, out Message? reason)
    {
        var account = AccountText.Read(table.Text(id), table.Text(prefix + "username"), table.Text(prefix + "name"), "x", out reason);
        if (account is null) return null;
        var metrics = prefix + "public_metrics.";
        return new ProfileObserved(
            reading.File.Index, table.Row, account.Value, at, Count(metrics + "followers_count"), Count(metrics + "following_count"),
            Count(metrics + "tweet_count"), Count(metrics + "listed_count"), Instants.Read(table.Text(prefix + "created_at")),
            Numbers.Flag(table.Text(prefix + "verified")), Numbers.Flag(table.Text(prefix + "protected")) switch
            {
                true => AccountStatus.Protected,
                false => AccountStatus.Active,
                null => null,
            });
        long? Count(string column) => Numbers.Count(table.Text(column));
    }

    private static Post Post(Table table, string id, AccountRef author, DateTimeOffset at)
    {
        var mentions = new MentionSet();
        Add("retweeted_user_id", "retweeted_username", MentionKind.Repost);
        Add("quoted_user_id", "quoted_username", MentionKind.Quote);
        Add("in_reply_to_user_id", "in_reply_to_username", MentionKind.Reply);
        foreach (var mention in TwarcCells.Json(table.Text("entities.mentions")))
            if (AccountText.Read(mention.Text("id"), mention.Text("username"), null, "x", out _) is { } target) mentions.Add(target, MentionKind.Mention);
        return new Post(
            id, author, at, table.Text("referenced_tweets.retweeted.id") is not null || table.Text("retweeted_user_id") is not null,
            table.Text("in_reply_to_user_id") is not null, table.Text("lang"), Count("like_count"), Count("retweet_count"), Count("reply_count"),
            Count("quote_count"), Count("impression_count"), null, null,
            [.. TwarcCells.Json(table.Text("entities.hashtags")).Select(tag => tag.Text("tag")).OfType<string>()], mentions.ToList());

        long? Count(string metric) => Numbers.Count(table.Text("public_metrics." + metric));
        void Add(string idColumn, string handleColumn, MentionKind kind)
        {
            if (AccountText.Read(table.Text(idColumn), table.Text(handleColumn), null, "x", out _) is { } target) mentions.Add(target, kind);
        }
    }
}

/// <summary>Cells that hold a list: in JSON, or as Python prints one.</summary>
internal static class TwarcCells
{
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 16 };

    public static IEnumerable<JsonElement> Json(string? cell)
    {
        if (cell is null || cell[0] != '[') return [];
        try
        {
            return [.. JsonDocument.Parse(cell, Bounded).RootElement.EnumerateArray()];
        }
        catch (JsonException)
        {
            // A list that was cut by a spreadsheet: the row's other columns still hold.
            return [];
        }
    }

    /// <summary>The words of <c>['a', 'b']</c>, <c>["a"]</c>, <c>a,b</c> or <c>a b</c>.</summary>
    public static IReadOnlyList<string> Words(string? cell) => cell is null ? [] :
        [.. cell.Trim('[', ']').Split([',', ' ', '\'', '"', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
