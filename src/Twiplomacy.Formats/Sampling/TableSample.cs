using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Sampling;

/// <summary>The first records of a delimited file: separator, the first row as a header, and some hundred rows.</summary>
internal sealed class TableSample
{
    private const int SampledRows = 400;

    private TableSample(byte delimiter, int prefaceLines, string beginning, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        (Delimiter, PrefaceLines, Beginning) = (delimiter, prefaceLines, beginning);
        (HasRowNames, ExtraCells) = Shape(rows);
        Rows = HasRowNames ? [["", .. rows[0]], .. rows.Skip(1)] : rows;
        Header = new Header(Rows.Count > 0 ? Rows[0] : []);
    }

    public byte Delimiter { get; }

    /// <summary>Blank lines, comments and <c>sep=;</c> before the first row.</summary>
    public int PrefaceLines { get; }

    /// <summary>The first characters of the file, comments among them.</summary>
    public string Beginning { get; }

    /// <summary>
    /// All rows in the sample, the header among them; with the name of the first column where <see cref="HasRowNames"/>
    /// found it left out.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The first row as names of columns, whether or not it is one.</summary>
    public Header Header { get; }

    /// <summary>R's <c>write.table</c> numbers the rows in a first column that the header does not name.</summary>
    public bool HasRowNames { get; }

    /// <summary>The first column only numbers the rows: it has no name, as R and pandas write it.</summary>
    public bool NumbersRows => Rows.Count > 1 && Rows[0].Count > 1 && Rows[0][0].Length == 0 && AreAscending(Rows);

    /// <summary>How many cells all rows have beyond the header, which is then no help in telling them apart.</summary>
    public int ExtraCells { get; }

    /// <summary>The first row as it stands, for a message.</summary>
    public string FirstLine => string.Join(", ", Header.Names.Take(12).Select(name => name.Length > 40 ? name[..40] + "…" : name));

    public static TableSample Of(byte[] head, bool isWhole)
    {
        var whole = isWhole ? head : head[..(head.AsSpan().LastIndexOfAny((byte)'\n', (byte)'\r') is var end and >= 0 ? end : head.Length)];
        var (lines, bytes) = EdgeListPreface.Of(whole);
        var separator = Delimiters.SeparatorLine(whole);
        var delimiter = separator != 0 ? separator : Delimiters.Of(whole.AsSpan(bytes));
        using var reader = new DelimitedReader(new MemoryStream(whole, bytes, whole.Length - bytes, writable: false), delimiter);
        var rows = new List<IReadOnlyList<string>>();
        while (rows.Count < SampledRows && reader.Read())
            if (reader.Problem is null && !reader.IsComment) rows.Add([.. Enumerable.Range(0, reader.Count).Select(reader.Text)]);
        return new TableSample(delimiter, lines, TextBytes.Decode(whole.AsSpan(0, Math.Min(whole.Length, 4096))), rows);
    }

    /// <summary>The cells of a column below the header.</summary>
    public IEnumerable<string> Column(int column, int headerRows = 1) =>
        column < 0 ? [] : Rows.Skip(headerRows).Where(row => row.Count > column).Select(row => row[column]);

    /// <summary>A header of fewer names than every row has cells: either R's numbers of rows stand before them, or nobody can tell.</summary>
    private static (bool HasRowNames, int ExtraCells) Shape(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count < 2) return (false, 0);
        var extra = rows.Skip(1).Min(row => row.Count) - rows[0].Count;
        // Cells that are all empty come of a separator at the end of the line.
        while (extra > 0 && rows.Skip(1).All(row => row[rows[0].Count + extra - 1].Length == 0)) extra--;
        if (extra < 1) return (false, 0);
        return extra == 1 && rows.Skip(1).All(row => row.Count == rows[0].Count + 1) && AreRowNames(rows) ? (true, 0) : (false, extra);
    }

    // Where all is digits, the numbers could be accounts.
    private static bool AreRowNames(IReadOnlyList<IReadOnlyList<string>> rows) =>
        AreAscending(rows) && rows.Skip(1).Any(row => row.Skip(1).Any(cell => cell.Length > 0 && !AccountText.IsDigits(cell)));

    private static bool AreAscending(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var last = -1L;
        foreach (var row in rows.Skip(1))
        {
            if (!AccountText.IsDigits(row[0]) || !long.TryParse(row[0], out var number) || number <= last) return false;
            last = number;
        }
        return true;
    }
}
