using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Application.Keys;

/// <summary>An API key as it can be shown: never the key itself.</summary>
/// <param name="Owner">Who answers for it; null for keys of earlier versions.</param>
/// <param name="ExpiresAt">From then on it opens nothing; null: it has no end.</param>
public sealed record KeyRow(
    string Prefix, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, DateTimeOffset? RevokedAt,
    string? Owner, DateTimeOffset? ExpiresAt)
{
    public static KeyRow Of(ApiKey key) => new(
        key.Prefix, key.Name, key.Scopes, key.CreatedAt, key.UsedAt, key.RevokedAt, key.Owner, key.ExpiresAt);
}
