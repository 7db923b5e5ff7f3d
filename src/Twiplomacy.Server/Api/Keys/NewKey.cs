using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Server.Api.Keys;

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

    /// <summary>After how many days it opens nothing any more: 1 to 3,650. Default 365.</summary>
    [Range(1, 3650)]
    public int Days { get; init; } = 365;
}
