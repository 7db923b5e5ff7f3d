using System.ComponentModel.DataAnnotations;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Server.Api.Keys;

/// <summary>An API key as it can be shown: never the key itself.</summary>
public sealed record KeyRow(
    string Prefix, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, DateTimeOffset? RevokedAt)
{
    public static KeyRow Of(ApiKey key) => new(key.Prefix, key.Name, key.Scopes, key.CreatedAt, key.UsedAt, key.RevokedAt);
}

/// <summary>The key to make.</summary>
public sealed record NewKey
{
    /// <summary>Who or what will use it.</summary>
    /// <example>upload script of the press office</example>
    [MaxLength(200)]
    public required string Name { get; init; }

    /// <summary>Any of read, import, edit, admin.</summary>
    /// <example>["import"]</example>
    public required IReadOnlyList<string> Scopes { get; init; }
}
