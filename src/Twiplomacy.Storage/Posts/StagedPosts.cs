using Twiplomacy.Core.Posts;

namespace Twiplomacy.Storage.Posts;

/// <summary>A post as one export shows it; the author is given by its profile.</summary>
/// <param name="IsReply">It answers somebody else than its author.</param>
public sealed record StagedPost(int Owner, DateTimeOffset ObservedAt, int File, long Row, bool IsReply, Post Post);

/// <summary>A post, or several of which only the sum is known, that point at an account.</summary>
/// <param name="PostId">Empty where the export has sums without posts.</param>
public readonly record struct StagedMention(
    int Owner, string PostId, int Target, MentionKind Kind, DateTimeOffset ObservedAt, int File, long Row, DateTimeOffset PostedAt, long Count);

/// <summary>Every post of the owner in (<paramref name="From"/>, <paramref name="To"/>] is in the export.</summary>
public readonly record struct StagedPostCover(int Owner, DateTimeOffset From, DateTimeOffset To);
