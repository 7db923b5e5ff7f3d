using System.Security.Cryptography;
using System.Text;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Core.Imports;

/// <summary>
/// How the tables of one tool are read: the map of their columns, which a person confirmed once or which is shipped with the program.
/// </summary>
/// <param name="Id">The fingerprint of the header; of a recipe that is shipped, its name.</param>
/// <param name="Title">For people.</param>
/// <param name="Platform">The platform of the accounts; null if that is to be said of each file.</param>
/// <param name="Header">The names of the columns, in their order.</param>
public sealed record ColumnRecipe(string Id, string Title, string? Platform, ColumnMap Columns, ValueList<string> Header)
{
    /// <summary>Of wider tables only so many columns are looked at.</summary>
    public const int MostColumns = 300;

    private const int FingerprintLength = 16;

    /// <summary>It comes with the program.</summary>
    public bool IsShipped { get; init; }

    /// <summary>When it was kept; null if it is shipped.</summary>
    public DateTimeOffset? KeptAt { get; init; }

    /// <summary>A recipe for tables of this header.</summary>
    public static ColumnRecipe Of(IReadOnlyList<string> header, ColumnMap columns, string? platform, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        // A name in JSON may hold what a database does not.
        var names = header.Select(name => name.Replace('\0', ' ')).ToList();
        return new ColumnRecipe(FingerprintOf(header), title ?? TitleOf(names), platform, columns, new ValueList<string>(names));
    }

    /// <summary>Headers of the same names have the same fingerprint, whatever their case and order.</summary>
    public static string FingerprintOf(IReadOnlyList<string> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var names = string.Join('\n', header.Select(name => name.Trim().ToLowerInvariant()).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(names)))[..FingerprintLength];
    }

    private static string TitleOf(List<string> header)
    {
        var title = string.Join(", ", header.Take(4));
        return (title.Length > 120 ? title[..120] : title) + (header.Count > 4 ? " …" : "");
    }
}
