using Twiplomacy.Core.Posts;

namespace Twiplomacy.Storage.Posts;

/// <summary>A post, or several of which only the sum is known, that point at an account.</summary>
/// <param name="PostId">Empty where the export has sums without posts.</param>
public readonly record struct StagedMention(
    int Owner, string PostId, int Target, MentionKind Kind, DateTimeOffset ObservedAt, int File, long Row, DateTimeOffset PostedAt, long Count);
