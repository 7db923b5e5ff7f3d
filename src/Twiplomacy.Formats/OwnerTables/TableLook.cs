using Twiplomacy.Core.Imports;

namespace Twiplomacy.Formats.OwnerTables;

/// <summary>A table as it is shown to the person who hands it in: header, three rows, and what its columns are taken for.</summary>
/// <param name="File">Index of the file inside the package.</param>
/// <param name="Columns">The names of the columns, cut to a number that can be shown.</param>
/// <param name="Rows">Up to three rows, with a text for each of the columns.</param>
/// <param name="Map">What the columns are taken for; null if nothing could be guessed.</param>
/// <param name="Recipe">By which recipe, if by any.</param>
/// <param name="Fingerprint">Of the whole header.</param>
public sealed record TableLook(
    int File, string Path, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows,
    ColumnMap? Map, ColumnSource Source, string? Recipe, string Fingerprint)
{
    private const int MostColumns = 100;
    private const int MostRows = 3;
    private const int LongestCell = 80;

    /// <summary>The whole header.</summary>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>It is of people and their accounts, and of no lists.</summary>
    public bool IsOfPeople => Map is { IsOfPeople: true };

    /// <summary>The platform of its accounts.</summary>
    public required string Platform { get; init; }

    /// <summary>What the tool collects from, if it is known: a recipe of these columns is for that platform alone.</summary>
    public string? ToolPlatform { get; init; }

    /// <summary>Rows count as ties only if this is true.</summary>
    public bool IsConfirmed => Source is ColumnSource.Shipped or ColumnSource.Kept or ColumnSource.Declared;

    /// <summary>What a column is taken for; nothing if it is not read.</summary>
    public IEnumerable<MappedColumn> RolesOf(int column) =>
        Map?.Columns.Where(mapped => mapped.Name == Columns[column]
            || (!Columns.Contains(mapped.Name) && Key(mapped.Name) == Key(Columns[column]))) ?? [];

    // Names of recipes are written with points where programs that write CSV put slashes.
    private static string Key(string name) => Text.Header.Key(name.Replace('/', '.'));

    internal static TableLook Of(Packages.ExportFile file, FoundTable found, string platform)
    {
        var shown = Shown(found);
        return new TableLook(
            file.Index, file.Path, [.. shown.Select(column => found.Table.Columns[column])],
            [.. found.Table.Rows.Take(MostRows).Select(row => (IReadOnlyList<string>)[.. shown.Select(column => Shown(row[column]))])],
            found.Map, found.Source, found.Recipe, found.Table.Fingerprint)
        {
            Header = found.Table.Columns, Platform = platform, ToolPlatform = found.Platform,
        };
    }

    // Whoever confirms the columns confirms all that are read, so these are shown before others.
    private static List<int> Shown(FoundTable found)
    {
        var read = found.Map?.Columns.Select(column => found.Table.Find(column.Name)).Where(column => column >= 0) ?? [];
        return [.. read.Concat(Enumerable.Range(0, found.Table.Columns.Count)).Distinct().Take(MostColumns).Order()];
    }

    private static string Shown(string cell)
    {
        var text = Text.RawText.Of(cell);
        return text.Length > LongestCell ? text[..LongestCell] + "…" : text;
    }
}
