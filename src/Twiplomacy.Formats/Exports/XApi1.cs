using System.Text.Json;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>Users and posts in the shape of X's API version 1.1, which the archive and many tools share.</summary>
internal static partial class XApi1
{
    [GeneratedRegex(@"^https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(?<name>[A-Za-z0-9_]{1,15})/status(?:es)?/\d+(?:\?.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PostAddress();

    public static AccountRef? Account(JsonElement user, out Message? reason) =>
        AccountText.Read(user.Text("id_str") ?? user.Text("id"), user.Text("screen_name"), user.Text("name"), "x", out reason);

    public static ProfileObserved Profile(int file, long row, AccountRef account, JsonElement user, DateTimeOffset? observedAt) => new(
        file, row, account, observedAt, user.Count("followers_count"), user.Count("friends_count"), user.Count("statuses_count"),
        user.Count("listed_count"), Instants.Read(user.Text("created_at")), user.Flag("verified"), user.Flag("protected") switch
        {
            true => AccountStatus.Protected,
            false => AccountStatus.Active,
            null => null,
        });

    public static Post Post(string id, AccountRef author, DateTimeOffset at, JsonElement tweet)
    {
        var text = tweet.Text("full_text") ?? tweet.Text("text") ?? "";
        var isRepost = tweet.Find("retweeted_status") is not null || text.StartsWith("RT @", StringComparison.Ordinal);
        var reply = tweet.Text("in_reply_to_user_id_str") ?? tweet.Text("in_reply_to_user_id");
        return new Post(
            id, author, at, isRepost, reply is not null || tweet.Text("in_reply_to_screen_name") is not null, tweet.Text("lang"),
            tweet.Count("favorite_count"), tweet.Count("retweet_count"), tweet.Count("reply_count"), tweet.Count("quote_count"),
            tweet.Count("views", "count"), null, null, Hashtags(tweet), Mentions(tweet, isRepost, reply));
    }

    private static List<string> Hashtags(JsonElement tweet) =>
        [.. tweet.Items("entities", "hashtags").Select(tag => tag.Text("text")).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>A repost in an archive has no original beside it: the account it names first is the one reposted.</summary>
    private static IReadOnlyList<PostMention> Mentions(JsonElement tweet, bool isRepost, string? reply)
    {
        var mentions = new MentionSet();
        if (tweet.Find("retweeted_status", "user") is { } reposted && Account(reposted, out _) is { } author) mentions.Add(author, MentionKind.Repost);
        if (tweet.Find("quoted_status", "user") is { } quoted && Account(quoted, out _) is { } source) mentions.Add(source, MentionKind.Quote);
        else if (!isRepost && LinkedAuthor(tweet) is { } linked) mentions.Add(linked, MentionKind.Quote);
        if (AccountText.Read(reply, tweet.Text("in_reply_to_screen_name"), null, "x", out _) is { } answered) mentions.Add(answered, MentionKind.Reply);
        var first = isRepost && tweet.Find("retweeted_status") is null;
        foreach (var mention in tweet.Items("entities", "user_mentions"))
        {
            if (Account(mention, out _) is { } account && account.Id is not "-1") mentions.Add(account, first ? MentionKind.Repost : MentionKind.Mention);
            first = false;
        }
        return mentions.ToList();
    }

    /// <summary>
    /// An archive has of a quoted post only its address, the last link of the post, which names its author; X shows a post that
    /// ends so as a quote. Where the post itself says that it quotes nothing, it is a link and no more.
    /// </summary>
    private static AccountRef? LinkedAuthor(JsonElement tweet)
    {
        if (tweet.Flag("is_quote_status") == false) return null;
        var link = tweet.Items("entities", "urls").LastOrDefault() is { ValueKind: JsonValueKind.Object } last ? last.Text("expanded_url") : null;
        return link is not null && PostAddress().Match(link) is { Success: true } match && match.Groups["name"].Value is not "i"
            ? AccountText.Read(null, match.Groups["name"].Value, null, "x", out _) : null;
    }
}
