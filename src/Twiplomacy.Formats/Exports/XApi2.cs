using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>Users and posts in the shape of X's API version 2.</summary>
internal static class XApi2
{
    public static AccountRef? Account(JsonElement user, out Message? reason) =>
        AccountText.Read(user.Text("id"), user.Text("username"), user.Text("name"), "x", out reason);

    public static ProfileObserved Profile(int file, long row, AccountRef account, JsonElement user, DateTimeOffset? observedAt) => new(
        file, row, account, observedAt,
        user.Count("public_metrics", "followers_count"), user.Count("public_metrics", "following_count"),
        user.Count("public_metrics", "tweet_count"), user.Count("public_metrics", "listed_count"),
        Instants.Read(user.Text("created_at")), user.Flag("verified"), Status(user));

    /// <summary>A post, with the accounts it points at found among the posts and users that came along.</summary>
    public static Post? Post(JsonElement tweet, XApi2Includes includes, out Message? reason)
    {
        reason = null;
        if (tweet.Text("id") is not { } id || !AccountText.IsDigits(id)) reason = RowMessages.PostWithoutId;
        else if (Instants.Read(tweet.Text("created_at")) is not { } at) reason = RowMessages.PostWithoutCreation;
        else if (Author(tweet, includes, out reason) is { } author)
        {
            var mentions = Mentions(tweet, includes);
            return new Post(
                id, author, at, HasReference(tweet, "retweeted"), HasReference(tweet, "replied_to") || tweet.Text("in_reply_to_user_id") is not null,
                tweet.Text("lang"), Metric(tweet, "like_count"), Metric(tweet, "retweet_count"), Metric(tweet, "reply_count"),
                Metric(tweet, "quote_count"), Metric(tweet, "impression_count"), null, null, Hashtags(tweet), mentions);
        }
        return null;
    }

    private static AccountRef? Author(JsonElement tweet, XApi2Includes includes, out Message? reason)
    {
        if (tweet.Find("author") is { } author && author.IsObject()) return Account(author, out reason);
        var id = tweet.Text("author_id");
        if (id is not null && includes.User(id) is { } known)
        {
            reason = null;
            return known;
        }
        return AccountText.Read(id, null, null, "x", out reason);
    }

    private static AccountStatus? Status(JsonElement user) => user.Flag("protected") switch
    {
        true => AccountStatus.Protected,
        false => AccountStatus.Active,
        null => null,
    };

    private static long? Metric(JsonElement tweet, string name) => tweet.Count("public_metrics", name);

    private static bool HasReference(JsonElement tweet, string type) =>
        tweet.Items("referenced_tweets").Any(reference => reference.Text("type") == type);

    private static List<string> Hashtags(JsonElement tweet) =>
        [.. tweet.Items("entities", "hashtags").Select(tag => tag.Text("tag")).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The strongest way in which the post points at an account counts: repost, quote, reply, then mention.</summary>
    private static IReadOnlyList<PostMention> Mentions(JsonElement tweet, XApi2Includes includes)
    {
        var mentions = new MentionSet();
        foreach (var reference in tweet.Items("referenced_tweets"))
            if (Kind(reference.Text("type")) is { } kind && ReferencedAuthor(reference, includes) is { } author) mentions.Add(author, kind);
        if (tweet.Text("in_reply_to_user_id") is { } replied && AccountText.IsDigits(replied))
            mentions.Add(includes.User(replied) ?? AccountRef.ById(replied), MentionKind.Reply);
        foreach (var mention in tweet.Items("entities", "mentions"))
            if (AccountText.Read(mention.Text("id"), mention.Text("username"), null, "x", out _) is { } account)
                mentions.Add(account.Id is null ? includes.ByHandle(account) : account, MentionKind.Mention);
        return mentions.ToList();
    }

    private static AccountRef? ReferencedAuthor(JsonElement reference, XApi2Includes includes)
    {
        if (reference.Find("author") is { } author && Account(author, out _) is { } inline) return inline;
        var id = reference.Text("author_id") ?? (reference.Text("id") is { } post ? includes.AuthorOf(post) : null);
        return id is null ? null : includes.User(id) ?? (AccountText.IsDigits(id) ? AccountRef.ById(id) : null);
    }

    private static MentionKind? Kind(string? type) => type switch
    {
        "retweeted" => MentionKind.Repost,
        "quoted" => MentionKind.Quote,
        "replied_to" => MentionKind.Reply,
        _ => null,
    };
}

/// <summary>The users and posts that a page carries beside its own, by id.</summary>
internal sealed class XApi2Includes
{
    private readonly Dictionary<string, AccountRef> _users = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AccountRef> _handles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _authors = new(StringComparer.Ordinal);

    public XApi2Includes(JsonElement page)
    {
        foreach (var user in page.Items("includes", "users"))
        {
            if (XApi2.Account(user, out _) is not { Id: { } id } account) continue;
            _users[id] = account;
            if (account.Handle is { } handle) _handles[handle] = account;
        }
        foreach (var tweet in page.Items("includes", "tweets"))
            if (tweet.Text("id") is { } id && tweet.Text("author_id") is { } author) _authors[id] = author;
    }

    public AccountRef? User(string id) => _users.TryGetValue(id, out var user) ? user : null;

    public AccountRef ByHandle(AccountRef named) => named.Handle is { } handle && _handles.TryGetValue(handle, out var user) ? user : named;

    public string? AuthorOf(string post) => _authors.GetValueOrDefault(post);
}
