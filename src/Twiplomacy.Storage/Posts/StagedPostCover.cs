namespace Twiplomacy.Storage.Posts;

/// <summary>Every post of the owner in (<paramref name="From"/>, <paramref name="To"/>] is in the export.</summary>
public readonly record struct StagedPostCover(int Owner, DateTimeOffset From, DateTimeOffset To);
