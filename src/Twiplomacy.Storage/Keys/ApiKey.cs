namespace Twiplomacy.Storage.Keys;

/// <summary>An API key as stored: a readable prefix and the SHA-256 of the whole key, never the key itself.</summary>
/// <param name="Owner">Who answers for it; null for keys of earlier versions.</param>
/// <param name="ExpiresAt">From then on it opens nothing; null: it has no end.</param>
/// <param name="OwnerBlocked">Its owner is shut out, and so it opens nothing.</param>
public sealed record ApiKey(
    int KeyId,
    string Prefix,
    byte[] Hash,
    string Name,
    IReadOnlyList<string> Scopes,
    DateTimeOffset CreatedAt,
    DateTimeOffset? RevokedAt,
    DateTimeOffset? UsedAt,
    string? Owner,
    int? PersonId,
    DateTimeOffset? ExpiresAt,
    bool OwnerBlocked);
