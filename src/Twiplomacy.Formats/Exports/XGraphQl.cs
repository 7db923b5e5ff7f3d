using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Posts in the shape in which X's own pages fetch them. The post's fields are in <c>legacy</c>; the author's name moved out of the
/// user's own <c>legacy</c>, which X dropped in 2026. Reposts and quotes carry the whole post they point at.
/// </summary>
internal static class XGraphQl
{
    /// <summary>The post itself, out of the wrapper that X puts around posts with limited visibility.</summary>
    public static JsonElement Tweet(JsonElement data) => data.Find("tweet") ?? data;

    public static JsonElement? User(JsonElement tweet) => tweet.Find("core", "user_results", "result");

    public static AccountRef? Author(JsonElement tweet) => Account(User(tweet) ?? default, tweet.Text("legacy", "user_id_str"));

    /// <param name="id">The id where the user's own is missing.</param>
    public static AccountRef? Account(JsonElement user, string? id = null) => AccountText.Read(
        user.Text("rest_id") ?? id, user.Text("core", "screen_name") ?? user.Text("legacy", "screen_name"),
        user.Text("core", "name") ?? user.Text("legacy", "name"), "x", out _);

    /// <summary>The post, or null without its id, its date or its author.</summary>
    public static Post? Post(JsonElement tweet)
    {
        if (tweet.Find("legacy") is not { } body || (tweet.Text("rest_id") ?? body.Text("id_str")) is not { } id || !AccountText.IsDigits(id)) return null;
        if (Author(tweet) is not { } author || Instants.Read(body.Text("created_at")) is not { } at) return null;
        var post = XApi1.Post(id, author, at, body);
        var mentions = new MentionSet();
        var reposted = Pointed(body.Find("retweeted_status_result") ?? tweet.Find("retweeted_status_result"));
        if (reposted is { } original) mentions.Add(original, MentionKind.Repost);
        if (Pointed(tweet.Find("quoted_status_result") ?? body.Find("quoted_status_result")) is { } quoted) mentions.Add(quoted, MentionKind.Quote);
        foreach (var mention in post.Mentions) mentions.Add(mention.Target, mention.Kind);
        return post with { IsRepost = post.IsRepost || reposted is not null, Views = post.Views ?? tweet.Count("views", "count"), Mentions = mentions.ToList() };
    }

    private static AccountRef? Pointed(JsonElement? result) =>
        result?.Find("result") is { } found && User(Tweet(found)) is not null ? Author(Tweet(found)) : null;
}
