namespace Twiplomacy.Storage.Posts;

/// <summary>Every post of the account in (From, To] was in an import's export.</summary>
public readonly record struct PostCover(int Account, DateTimeOffset From, DateTimeOffset To, int ImportId);
