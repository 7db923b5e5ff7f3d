using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Keys;

/// <summary>The key to make.</summary>
public sealed record NewKey
{
    /// <summary>How long a key opens doors if nothing else is said.</summary>
    public const int UsualDays = 365;

    /// <summary>The longest that can be asked for.</summary>
    public const int MostDays = 3650;

    internal const int LongestName = 200;

    /// <summary>Who or what will use it.</summary>
    /// <example>upload script of the press office</example>
    [MaxLength(LongestName)]
    public required string Name { get; init; }

    /// <summary>Any of read, import, edit, admin.</summary>
    /// <example>["import"]</example>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>After how many days it opens nothing any more: 1 to 3,650. Default 365.</summary>
    [Range(1, MostDays)]
    public int Days { get; init; } = UsualDays;
}
