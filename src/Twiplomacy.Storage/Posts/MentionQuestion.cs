namespace Twiplomacy.Storage.Posts;

/// <summary>Which mentions to sum; the author is one of some accounts, the target one of others or, where null, anybody.</summary>
/// <param name="From">Posts after this instant.</param>
/// <param name="To">Posts up to this instant.</param>
/// <param name="Hashtag">Only in posts with this hashtag, or null.</param>
public sealed record MentionQuestion(
    IReadOnlyCollection<int> Authors, IReadOnlyCollection<int>? Targets, DateTimeOffset From, DateTimeOffset To, string? Hashtag = null);
