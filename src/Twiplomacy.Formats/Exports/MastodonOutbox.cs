using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>The outbox of a Mastodon archive: posts and boosts of the owner with the accounts they mention.</summary>
internal sealed class MastodonOutbox : ExportFormat
{
    public override FormatDescription Description { get; } = new(
        "mastodon-outbox", "Mastodon archive, outbox.json", "an ActivityStreams OrderedCollection with orderedItems of Create and Announce",
        "counts of any kind", "", ["posts", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        sample.IsJson && sample.Shape.Has("orderedItems") && (sample.Shape.Has("orderedItems[].actor") || sample.Shape.Text("type") == "OrderedCollection")
            ? DeclaredFacts.On("mastodon", declaration) : null;

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (stated, read, last, author) = ((long?)null, 0L, 1L, (AccountRef?)null);
        foreach (var row in JsonRows.Parts(reading.File, path => path is "" or "orderedItems"))
        {
            last = row.Row;
            if (row is { Problem: null, Path: "totalItems" }) stated = row.Element.AsText() is { } text && long.TryParse(text, out var total) ? total : null;
            if (row.Problem is null && row.Path != "orderedItems[]") continue;
            read++;
            if (row.Problem is not null || !row.Element.IsObject()) yield return row.Rejected(reading.File.Index, "no activity");
            else if (row.Element.Text("type") is not ("Create" or "Announce")) continue;
            else if (Post(row.Element) is { } post)
            {
                author = post.Author;
                yield return new PostObserved(reading.File.Index, row.Row, post, null);
            }
            else
            {
                stated = null;
                yield return row.Rejected(reading.File.Index, "no activity with an id, a date and an actor");
            }
        }
        if (stated == read && author is { } owner) yield return new PostsCovered(reading.File.Index, last, owner, null, null);
    }

    private static Post? Post(JsonElement activity)
    {
        var (content, isBoost) = (activity.Find("object") ?? default, activity.Text("type") == "Announce");
        var author = Fediverse.Account(activity.Text("actor"));
        var id = isBoost ? activity.Text("id") : content.Text("id") ?? activity.Text("id");
        if (author is null || id is null || Instants.Read(activity.Text("published")) is not { } at) return null;
        var reply = content.Text("inReplyTo");
        var mentions = new MentionSet();
        if (isBoost && Fediverse.Account(content.AsText() ?? content.Text("attributedTo")) is { } boosted) mentions.Add(boosted, MentionKind.Repost);
        if (Fediverse.Account(reply) is { } answered) mentions.Add(answered, MentionKind.Reply);
        foreach (var tag in content.Items("tag").Where(tag => tag.Text("type") == "Mention"))
            if (Fediverse.Mention(tag) is { } mentioned) mentions.Add(mentioned, MentionKind.Mention);
        return new Post(
            id, author.Value, at, isBoost, reply is not null, Language(content), content.Count("likes", "totalItems"), content.Count("shares", "totalItems"),
            content.Count("replies", "totalItems"), null, null, null, null, Hashtags(content), mentions.ToList());
    }

    private static string? Language(JsonElement content) =>
        content.Properties("contentMap").Select(entry => entry.Name).FirstOrDefault();

    private static List<string> Hashtags(JsonElement content) =>
        [.. content.Items("tag").Where(tag => tag.Text("type") == "Hashtag").Select(tag => tag.Text("name")?.TrimStart('#')).OfType<string>()];
}

/// <summary>Accounts of the fediverse from the addresses of their profiles and posts: <c>https://social.example/users/mfa</c> is <c>mfa@social.example</c>.</summary>
internal static class Fediverse
{
    public static AccountRef? Account(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Host.Length == 0) return null;
        var name = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["users", var user, ..] => user,
            [var user, ..] when user.StartsWith('@') => user[1..],
            _ => null,
        };
        if (name is null) return null;
        return AccountText.Read(name.Contains('@', StringComparison.Ordinal) ? name : $"{name}@{address.Host}", ProfileKeyKind.Handle, "mastodon", out _);
    }

    /// <summary>A mention's name may lack the domain, which its address then gives.</summary>
    public static AccountRef? Mention(JsonElement tag)
    {
        var name = Handle.Shown(tag.Text("name") ?? "");
        return name.Contains('@', StringComparison.Ordinal) ? AccountText.Read(name, ProfileKeyKind.Handle, "mastodon", out _) : Account(tag.Text("href"));
    }
}
