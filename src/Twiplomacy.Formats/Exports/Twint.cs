using System.Text.RegularExpressions;
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

/// <summary>Twint's tables of posts and of users. Its times are in the collector's zone, which the column timezone names.</summary>
internal sealed partial class Twint : TableFormat
{
    public override FormatDescription Description { get; } = new(
        "twint",
        [AskedField.Captured, AskedField.TimeZone, AskedField.Owner, AskedField.List],
        ["profiles", "posts", "mentions", "following", "followers", "handles"]);

    [GeneratedRegex("""['"](?:screen_name|username)['"]\s*:\s*['"](?<name>\w+)['"]""", RegexOptions.CultureInvariant)]
    private static partial Regex ScreenNames();

    protected override bool Matches(Header header) =>
        header.Has("conversation_id", "date", "time", "username", "tweet") || header.Has("username", "join_date", "tweets", "followers");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On("x", declaration, sample.Table.Header.Has("join_date") ? DeclaredFacts.NeedsCapture(declaration) : null);

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members) =>
        table.Header.Has("join_date") ? UserRow(reading, table, members) : PostRow(reading, table);

    private static IEnumerable<ExportRecord> UserRow(UnitReading reading, Table table, DeclaredMembers members)
    {
        if (AccountText.Read(table.Text("id"), table.Text("username"), table.Text("name"), "x", out var reason) is not { } account)
        {
            members.IsBroken = true;
            yield return table.Rejected(reason!);
            yield break;
        }
        foreach (var record in members.Add(account, table.Row)) yield return record;
        yield return new ProfileObserved(
            reading.File.Index, table.Row, account, null, Numbers.Count(table.Text("followers")), Numbers.Count(table.Text("following")),
            Numbers.Count(table.Text("tweets")), null, null, Numbers.Flag(table.Text("verified")),
            Numbers.Flag(table.Text("private")) == true ? AccountStatus.Protected : null);
    }

    private static IEnumerable<ExportRecord> PostRow(UnitReading reading, Table table)
    {
        var author = AccountText.Read(table.Text("user_id"), table.Text("username"), table.Text("name"), "x", out var reason);
        var id = AccountText.Read(table.Text("id"), null, null, "x", out var badId)?.Id;
        var at = Instants.Read($"{table.Text("date")} {table.Text("time")} {table.Text("timezone")}")
            ?? Instants.Read($"{table.Text("date")} {table.Text("time")}", reading.Zone);
        yield return author is null || id is null || at is null
            ? table.Rejected(reason ?? badId ?? RowMessages.NoZone)
            : new PostObserved(reading.File.Index, table.Row, Post(table, id, author.Value, at.Value), null);
    }

    private static Post Post(Table table, string id, AccountRef author, DateTimeOffset at)
    {
        var mentions = new MentionSet();
        var isRepost = Numbers.Flag(table.Text("retweet")) == true;
        if (AccountText.Read(table.Text("user_rt_id"), table.Text("user_rt"), null, "x", out _) is { } reposted && isRepost)
            mentions.Add(reposted, MentionKind.Repost);
        var replies = Names(table.Text("reply_to"));
        foreach (var name in Names(table.Text("mentions"))) mentions.Add(AccountRef.ByHandle(name), MentionKind.Mention);
        var isReply = table.Text("conversation_id") is { } conversation && conversation != id;
        foreach (var name in replies) mentions.Add(AccountRef.ByHandle(name), isReply ? MentionKind.Reply : MentionKind.Mention);
        return new Post(
            id, author, at, isRepost, isReply, table.Text("language"), Numbers.Count(table.Text("likes_count")), Numbers.Count(table.Text("retweets_count")),
            Numbers.Count(table.Text("replies_count")), null, null, null, null,
            [.. TwarcCells.Words(table.Text("hashtags")).Select(tag => tag.TrimStart('#'))], mentions.ToList());
    }

    /// <summary>Dictionaries with screen names, as twint writes since 2020, or plain words as before.</summary>
    private static IReadOnlyList<string> Names(string? cell) =>
        cell is null ? [] : ScreenNames().Matches(cell) is { Count: > 0 } found
            ? [.. found.Select(match => match.Groups["name"].Value)]
            : cell.Contains('{', StringComparison.Ordinal) ? [] : TwarcCells.Words(cell);
}
