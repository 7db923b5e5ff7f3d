using System.Globalization;
using System.Text.Json;

namespace Twiplomacy.SampleData.Exports;

/// <summary>A made-up post: whom it answers, repeats, quotes or mentions, and how it was received.</summary>
/// <param name="Reference">Whose post it refers to; null for one that stands by itself.</param>
/// <param name="Relation">How: <c>replied_to</c>, <c>retweeted</c> or <c>quoted</c>.</param>
public sealed record TwarcPost(
    long Id, TwarcUser Author, DateTimeOffset At, TwarcUser? Reference, string? Relation, IReadOnlyList<TwarcUser> Mentions, string? Hashtag,
    long Likes, long Reposts, long Replies, long Quotes)
{
    public string Text => Relation == "retweeted"
        ? $"RT @{Reference!.Handle}: Made-up post of the sample"
        : string.Join(' ', ["Made-up post of the sample", .. Mentions.Select(user => "@" + user.Handle), .. Hashtag is null ? Array.Empty<string>() : ["#" + Hashtag]]);

    /// <summary>The id of the post that it refers to.</summary>
    public long ReferenceId => Id - 500_000_000;
}

/// <summary>Pages of posts as twarc2's full-archive search writes them, newest first.</summary>
public static class TwarcPosts
{
    private const int PageSize = 100;
    private const string Address = "https://api.twitter.com/2/tweets/search/all?expansions=author_id%2Creferenced_tweets.id&start_time=2013-06-20T00%3A00%3A00%2B00%3A00";

    public static string Search(IEnumerable<TwarcPost> posts, DateTimeOffset captured) => string.Concat(
        posts.OrderByDescending(post => post.At).ThenBy(post => post.Id).Chunk(PageSize).Select((page, number) => TwarcPages.Line(json =>
        {
            json.WriteStartArray("data");
            foreach (var post in page) WritePost(json, post);
            json.WriteEndArray();
            WriteIncludes(json, page);
            json.WriteStartObject("meta");
            json.WriteNumber("result_count", page.Length);
            json.WriteEndObject();
            TwarcPages.WriteOrigin(json, Address, captured.AddSeconds(3 * number));
        })));

    private static void WritePost(Utf8JsonWriter json, TwarcPost post)
    {
        json.WriteStartObject();
        json.WriteString("id", Text(post.Id));
        json.WriteString("author_id", post.Author.Id);
        json.WriteString("created_at", post.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.WriteString("text", post.Text);
        json.WriteString("lang", "en");
        json.WriteString("conversation_id", Text(post.Relation == "replied_to" ? post.ReferenceId : post.Id));
        if (post.Relation == "replied_to") json.WriteString("in_reply_to_user_id", post.Reference!.Id);
        if (post.Relation is not null) WriteReference(json, post);
        WriteEntities(json, post);
        json.WriteStartObject("public_metrics");
        json.WriteNumber("retweet_count", post.Reposts);
        json.WriteNumber("reply_count", post.Replies);
        json.WriteNumber("like_count", post.Likes);
        json.WriteNumber("quote_count", post.Quotes);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, TwarcPost post)
    {
        json.WriteStartArray("referenced_tweets");
        json.WriteStartObject();
        json.WriteString("type", post.Relation);
        json.WriteString("id", Text(post.ReferenceId));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteEntities(Utf8JsonWriter json, TwarcPost post)
    {
        if (post.Mentions.Count == 0 && post.Hashtag is null) return;
        json.WriteStartObject("entities");
        if (post.Mentions.Count > 0)
        {
            json.WriteStartArray("mentions");
            foreach (var user in post.Mentions) WriteUser(json, user, withName: false);
            json.WriteEndArray();
        }
        if (post.Hashtag is not null)
        {
            json.WriteStartArray("hashtags");
            json.WriteStartObject();
            json.WriteString("tag", post.Hashtag);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteIncludes(Utf8JsonWriter json, TwarcPost[] page)
    {
        json.WriteStartObject("includes");
        json.WriteStartArray("users");
        foreach (var user in page.Select(post => post.Author).DistinctBy(user => user.Id)) WriteUser(json, user, withName: true);
        json.WriteEndArray();
        json.WriteStartArray("tweets");
        foreach (var post in page.Where(post => post.Relation is not null))
        {
            json.WriteStartObject();
            json.WriteString("id", Text(post.ReferenceId));
            json.WriteString("author_id", post.Reference!.Id);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteUser(Utf8JsonWriter json, TwarcUser user, bool withName)
    {
        json.WriteStartObject();
        json.WriteString("id", user.Id);
        json.WriteString("username", user.Handle);
        if (withName) json.WriteString("name", user.Name);
        json.WriteEndObject();
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
