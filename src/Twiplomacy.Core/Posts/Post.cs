using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Core.Posts;

/// <summary>
/// A post as an export shows it. Counts are null where the export has none. A post is original if it is no repost.
/// </summary>
public sealed record Post(
    string Id, AccountRef Author, DateTimeOffset At, bool IsRepost, bool IsReply, string? Language,
    long? Likes, long? Reposts, long? Replies, long? Quotes, long? Views, long? Comments, long? Shares,
    IReadOnlyList<string> Hashtags, IReadOnlyList<PostMention> Mentions);
