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
/// The outbox of an archive of Mastodon, Pleroma, Akkoma or their kin: posts and boosts of the owner with the accounts they
/// mention. Who it is comes from actor.json beside it; without that, only from addresses that Mastodon builds of the name.
/// </summary>
internal sealed class MastodonOutbox : ExportFormat
{
    public override FormatDescription Description { get; } = new("mastodon-outbox", [AskedField.Owner], ["posts", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || !sample.Shape.Has("orderedItems")) return null;
        var actor = sample.Shape.Text("orderedItems[].actor");
        if (actor is null && (sample.Shape.Text("type") != "OrderedCollection" || sample.Shape.Has("orderedItems[]"))) return null;
        var owner = sample.Package.Find(PackageSamples.Folder(sample.File.Path) + "actor.json") is { IsJson: true } description
            ? Fediverse.Actor(description.Shape) : null;
        if (owner is { } known && DeclaredFacts.WrongOwner(declaration, known) is { } reason) return Claim.Refused(reason);
        var isNamed = owner is not null || actor is null || Fediverse.Author(actor, sample.Shape.Text("orderedItems[].id")) is not null;
        return Claim.On("mastodon", declaration, isNamed ? null : DeclaredFacts.NeedsOwner(declaration)) with { Owner = owner };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (stated, read, last, author) = ((long?)null, 0L, 1L, (AccountRef?)null);
        foreach (var row in JsonRows.Parts(reading.File, path => path is "" or "orderedItems"))
        {
            last = row.Row;
            if (row is { Problem: null, Path: "totalItems" }) stated = row.Element.AsText() is { } text && long.TryParse(text, out var total) ? total : null;
            if (row.Problem is null && row.Path != "orderedItems[]") continue;
            read++;
            if (row.Problem is not null || !row.Element.IsObject()) yield return row.Rejected(reading.File.Index, RowMessages.NoActivity);
            else if (row.Element.Text("type") is not ("Create" or "Announce")) continue;
            else if (Post(row.Element, reading.KnownOwner) is { } post)
            {
                author = post.Author;
                yield return new PostObserved(reading.File.Index, row.Row, post, null);
            }
            else
            {
                stated = null;
                yield return row.Rejected(reading.File.Index, RowMessages.ActivityIncomplete);
            }
        }
        if (stated == read && author is { } owner) yield return new PostsCovered(reading.File.Index, last, owner, null, null);
    }

    private static Post? Post(JsonElement activity, AccountRef? owner)
    {
        var (content, isBoost) = (activity.Find("object") ?? default, activity.Text("type") == "Announce");
        var author = owner ?? Fediverse.Author(activity.Text("actor"), activity.Text("id"));
        var id = isBoost ? activity.Text("id") : content.Text("id") ?? activity.Text("id");
        if (author is null || id is null || Instants.Read(activity.Text("published")) is not { } at) return null;
        var reply = content.Text("inReplyTo");
        var mentions = new MentionSet();
        if (isBoost && Boosted(content) is { } boosted) mentions.Add(boosted, MentionKind.Repost);
        if (Fediverse.Account(reply) is { } answered) mentions.Add(answered, MentionKind.Reply);
        foreach (var tag in content.Items("tag").Where(tag => tag.Text("type") == "Mention"))
            if (Fediverse.Mention(tag) is { } mentioned) mentions.Add(mentioned, MentionKind.Mention);
        return new Post(
            id, author.Value, at, isBoost, reply is not null, Language(content), content.Count("likes", "totalItems"), content.Count("shares", "totalItems"),
            content.Count("replies", "totalItems"), null, null, null, null, Hashtags(content), mentions.ToList());
    }

    private static AccountRef? Boosted(JsonElement post) =>
        Fediverse.Account(post.AsText()) ?? Fediverse.Account(post.Text("id")) ?? Fediverse.Account(post.Text("url")) ?? Fediverse.Account(post.Text("attributedTo"));

    private static string? Language(JsonElement content) =>
        content.Properties("contentMap").Select(entry => entry.Name).FirstOrDefault();

    private static List<string> Hashtags(JsonElement content) =>
        [.. content.Items("tag").Where(tag => tag.Text("type") == "Hashtag").Select(tag => tag.Text("name")?.TrimStart('#')).OfType<string>()];
}

/// <summary>
/// Accounts of the fediverse from the addresses of their profiles and posts. Only <c>/@name</c> and Mastodon's
/// <c>/users/name/statuses/…</c> hold a name for certain: other servers build <c>/users/…</c> of ids of their own, which never become handles.
/// </summary>
internal static class Fediverse
{
    public static AccountRef? Account(string? url)
    {
        if (Address(url) is not { } address) return null;
        var name = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["users", var user, "statuses", _, ..] => user,
            [var user, ..] when user.StartsWith('@') => user[1..],
            _ => null,
        };
        return name is null ? null : Named(name, address.Host);
    }

    /// <summary>Who acts: <c>…/users/mfa</c> is a name if the server calls the activity <c>…/users/mfa/statuses/1/activity</c>.</summary>
    public static AccountRef? Author(string? actor, string? activity)
    {
        if (Account(actor) is { } named) return named;
        return actor is not null && activity?.StartsWith(actor.TrimEnd('/') + "/statuses/", StringComparison.Ordinal) == true ? Account(activity) : null;
    }

    /// <summary>The account that actor.json describes: its address, else its name at its server.</summary>
    public static AccountRef? Actor(JsonShape actor)
    {
        if (actor.Text("webfinger") is { } address && Handle.Shown(address).Contains('@', StringComparison.Ordinal))
            return AccountText.Read(Handle.Shown(address), ProfileKeyKind.Handle, "mastodon", out _);
        return actor.Text("preferredUsername") is { } name && Address(actor.Text("id")) is { } server ? Named(name, server.Host) : null;
    }

    /// <summary>A mention's name may lack the domain, which its address then gives.</summary>
    public static AccountRef? Mention(JsonElement tag)
    {
        var name = Handle.Shown(tag.Text("name") ?? "");
        if (name.Contains('@', StringComparison.Ordinal)) return AccountText.Read(name, ProfileKeyKind.Handle, "mastodon", out _);
        var address = Address(tag.Text("href"));
        return name.Length > 0 && address is not null ? Named(name, address.Host) : Account(tag.Text("href"));
    }

    private static Uri? Address(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address : null;

    private static AccountRef? Named(string name, string host) =>
        AccountText.Read(name.Contains('@', StringComparison.Ordinal) ? name : $"{name}@{host}", ProfileKeyKind.Handle, "mastodon", out _);
}
