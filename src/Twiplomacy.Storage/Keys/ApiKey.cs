namespace Twiplomacy.Storage.Keys;

/// <summary>An API key as stored: a readable prefix and the SHA-256 of the whole key, never the key itself.</summary>
public sealed record ApiKey(
    int KeyId,
    string Prefix,
    byte[] Hash,
    string Name,
    IReadOnlyList<string> Scopes,
    DateTimeOffset CreatedAt,
    DateTimeOffset? RevokedAt,
    DateTimeOffset? UsedAt);
