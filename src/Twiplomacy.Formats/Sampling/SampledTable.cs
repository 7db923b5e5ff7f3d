using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Sampling;

/// <summary>The beginning of a table, whatever kind of file it stands in: the names of its columns and some rows.</summary>
internal sealed class SampledTable
{
    private const int JsonRowsSampled = 50;

    /// <summary>Under which names scrapers put the rows of an answer.</summary>
    private static readonly string[] Wrappers =
        ["users", "data", "items", "results", "followers", "followings", "following", "friends", Bindings.Wrapper];

    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private SampledTable(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, bool isJson, string? wrapper)
    {
        (Columns, Rows, IsJson, Wrapper) = (columns, rows, isJson, wrapper);
        for (var column = 0; column < columns.Count; column++)
        {
            _exact.TryAdd(columns[column], column);
            _columns.TryAdd(Key(columns[column]), column);
        }
    }

    /// <summary>The names of the columns; of JSON the paths of its fields.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Rows below the header, with a text for every column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    public bool IsJson { get; }

    /// <summary>The path of the one array in which the rows stand; null if they stand by themselves.</summary>
    public string? Wrapper { get; }

    /// <summary>The rows are those of a query's result, with the kind of every value beside it.</summary>
    public bool AreBindings { get; private init; }

    public string Fingerprint => ColumnRecipe.FingerprintOf(Columns);

    /// <summary>Null if the file is no table with a header, or no list of like JSON objects.</summary>
    public static SampledTable? Of(FileSample sample)
    {
        if (sample.IsTable) return OfText(sample.Table);
        return sample.IsJson ? OfJson(sample) : null;
    }

    /// <summary>The column's position, or −1. Slashes stand for the points of a path, as some programs write them in CSV.</summary>
    public int Find(string name)
    {
        // Two columns may differ in no more than a blank or a sign; the one that is meant is the one that is so called.
        if (_exact.TryGetValue(name, out var column) || _columns.TryGetValue(Key(name), out column)) return column;
        return IsJson ? -1 : _columns.GetValueOrDefault(Key(name.Replace('.', '/')), -1);
    }

    public bool Has(string name) => Find(name) >= 0;

    /// <summary>The cells of a column that are not empty.</summary>
    public IEnumerable<string> Cells(int column) => column < 0 ? [] : Rows.Select(row => row[column]).Where(cell => cell.Length > 0);

    private string Key(string name) => IsJson ? name : Header.Key(name);

    private static SampledTable? OfText(TableSample table)
    {
        if (table.Rows.Count < 2 || table.ExtraCells > 0 || table.Header.Names.Count < 2) return null;
        var columns = Enumerable.Range(0, Math.Min(table.Header.Names.Count, ColumnRecipe.MostColumns))
            .Where(column => table.Header.Names[column].Length > 0).ToList();
        if (columns.Count < 2 || columns.TrueForAll(column => AccountText.IsDigits(table.Header.Names[column]))) return null;
        var rows = table.Rows.Skip(1).Select(row => (IReadOnlyList<string>)[.. columns.Select(column => column < row.Count ? row[column].Trim() : "")]);
        return new SampledTable([.. columns.Select(column => table.Header.Names[column])], [.. rows], isJson: false, null);
    }

    private static SampledTable? OfJson(FileSample sample)
    {
        var wrapper = WrapperOf(sample);
        if (!sample.AreLines && wrapper is null && !sample.Head.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("["u8)) return null;
        if (wrapper is null or Bindings.Wrapper && Bindings.Of(RowsOf(sample, wrapper).Take(JsonRowsSampled), sample.File, wrapper) is { } result)
            return new SampledTable(result.Variables, result.Rows, isJson: true, wrapper) { AreBindings = true };
        var (columns, names, rows) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<string>(), new List<Dictionary<string, string>>());
        foreach (var row in RowsOf(sample, wrapper).Take(JsonRowsSampled))
        {
            if (row.Element.ValueKind is not (System.Text.Json.JsonValueKind.Object or System.Text.Json.JsonValueKind.Array)) continue;
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (path, text) in JsonPath.Leaves(row.Element, ColumnRecipe.MostColumns))
            {
                if (columns.Count < ColumnRecipe.MostColumns && columns.TryAdd(path, names.Count)) names.Add(path);
                cells.TryAdd(path, text.Trim());
            }
            if (cells.Count > 0) rows.Add(cells);
        }
        if (names.Count < 2) return null;
        var texts = rows.Select(row => (IReadOnlyList<string>)[.. names.Select(name => row.GetValueOrDefault(name, ""))]);
        return new SampledTable(names, [.. texts], isJson: true, wrapper);
    }

    private static string? WrapperOf(FileSample sample) => !sample.Head.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("{"u8)
        ? null : Wrappers.FirstOrDefault(name => sample.Shape.Has(name, name + "[]") && sample.Shape.HasBelow(name + "[]."));

    private static IEnumerable<JsonRow> RowsOf(FileSample sample, string? wrapper) => RowsOf(sample.File, sample.AreLines, wrapper);

    /// <summary>All rows of such a file.</summary>
    public static IEnumerable<JsonRow> RowsOf(Packages.ExportFile file, bool areLines, string? wrapper) => wrapper is null
        ? JsonRows.Of(file, areLines)
        : JsonRows.Parts(file, path => path.Length == 0 || path == wrapper || wrapper.StartsWith(path + ".", StringComparison.Ordinal))
            .Where(row => row.Path == wrapper + "[]" || row.Problem is not null);

    /// <summary>The text of a column in a row of JSON, or null.</summary>
    public string? Text(System.Text.Json.JsonElement row, string column) => AreBindings ? Bindings.Text(row, column) : JsonPath.Text(row, column);
}
