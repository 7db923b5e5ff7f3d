using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Application.Keys;

/// <summary>An API key as it can be shown: never the key itself.</summary>
/// <param name="Owner">Who answers for it; null for keys of earlier versions.</param>
/// <param name="ExpiresAt">From then on it opens nothing; null: it has no end.</param>
/// <param name="OwnerBlocked">Whether its owner may not sign in any more: then it opens nothing either.</param>
public sealed record KeyRow(
    string Prefix, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, DateTimeOffset? RevokedAt,
    string? Owner, DateTimeOffset? ExpiresAt, bool OwnerBlocked)
{
    public static KeyRow Of(ApiKey key) => new(
        key.Prefix, key.Name, key.Scopes, key.CreatedAt, key.UsedAt, key.RevokedAt, key.Owner, key.ExpiresAt, key.OwnerBlocked);
}
