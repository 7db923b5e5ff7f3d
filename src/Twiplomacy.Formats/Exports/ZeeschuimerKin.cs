using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Posts of Truth Social and Gab as Zeeschuimer catches them: statuses in the form of Mastodon, of Gab also with names of one or two
/// letters. Both stand alone, so that their accounts are names at their own servers.
/// </summary>
internal static class ZeeschuimerKin
{
    public static (Post? Post, ProfileObserved? Profile) Of(UnitReading reading, JsonRow row, JsonElement data, DateTimeOffset? collected)
    {
        if (MastodonKin.Of(row.Element.Text("source_platform")) is not { } server) return (null, null);
        var user = data.Find("account") ?? data.Find("author_info");
        var author = user is { } someone ? Account(someone, server) : null;
        var (id, at) = (data.Text("id") ?? data.Text("i"), Instants.Read(data.Text("created_at") ?? data.Text("ca"), TimeZoneInfo.Utc));
        if (author is null || id is null || at is null) return (null, null);
        var post = Post(data, id, author.Value, at.Value, server);
        var profile = user?.Count("followers_count") is { } followers
            ? new ProfileObserved(reading.File.Index, row.Row, author.Value, collected, followers, user?.Count("following_count"),
                user?.Count("statuses_count")) : null;
        return (post, profile);
    }

    private static Post Post(JsonElement data, string id, AccountRef author, DateTimeOffset at, string server)
    {
        var mentions = new MentionSet();
        Add(data.Find("reblog", "account"), MentionKind.Repost);
        Add(data.Find("quote", "account"), MentionKind.Quote);
        Add(data.Find("in_reply_to", "account"), MentionKind.Reply);
        foreach (var mention in data.Items("mentions").Concat(data.Items("m"))) Add(mention, MentionKind.Mention);
        var isReply = (data.Text("in_reply_to_id") ?? data.Text("in_reply_to", "id")) is not null;
        return new Post(
            $"https://{server}/{id}", author, at, data.Find("reblog", "account") is not null, isReply, data.Text("language"),
            data.Count("favourites_count") ?? data.Count("fbc"), data.Count("reblogs_count") ?? data.Count("rbc"),
            data.Count("replies_count"), null, null, null, null,
            [.. data.Items("tags").Concat(data.Items("tg")).Select(tag => tag.Text("name")).OfType<string>()], mentions.ToList());

        void Add(JsonElement? user, MentionKind kind)
        {
            if (user is { } someone && Account(someone, server) is { } account) mentions.Add(account, kind);
        }
    }

    private static AccountRef? Account(JsonElement user, string server)
    {
        var name = user.Text("username") ?? user.Text("un") ?? user.Text("acct") ?? user.Text("ac");
        if (name is null) return null;
        var address = name.Contains('@', StringComparison.Ordinal) ? name : $"{name}@{server}";
        return AccountText.Read(null, address, user.Text("display_name") ?? user.Text("dn"), "mastodon", out _);
    }
}
