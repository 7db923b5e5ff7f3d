using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Application.Keys;

/// <summary>An API key as it can be shown: never the key itself.</summary>
public sealed record KeyRow(
    string Prefix, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, DateTimeOffset? RevokedAt)
{
    public static KeyRow Of(ApiKey key) => new(key.Prefix, key.Name, key.Scopes, key.CreatedAt, key.UsedAt, key.RevokedAt);
}
