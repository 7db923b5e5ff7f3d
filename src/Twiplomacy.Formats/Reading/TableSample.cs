using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>The first records of a delimited file: separator, the first row as a header, and some hundred rows.</summary>
internal sealed class TableSample
{
    private const int SampledRows = 400;

    private TableSample(byte delimiter, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Delimiter = delimiter;
        Rows = rows;
        Header = new Header(rows.Count > 0 ? rows[0] : []);
    }

    public byte Delimiter { get; }

    /// <summary>All rows in the sample, the header among them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The first row as names of columns, whether or not it is one.</summary>
    public Header Header { get; }

    public static TableSample Of(byte[] head, bool isWhole)
    {
        var whole = isWhole ? head : head[..(head.AsSpan().LastIndexOfAny((byte)'\n', (byte)'\r') is var end and >= 0 ? end : head.Length)];
        var delimiter = Delimiters.Of(whole);
        using var reader = new DelimitedReader(new MemoryStream(whole, writable: false), delimiter);
        var rows = new List<IReadOnlyList<string>>();
        if (Delimiters.SeparatorLine(whole) != 0) reader.Read();
        while (rows.Count < SampledRows && reader.Read())
            if (reader.Problem is null) rows.Add([.. Enumerable.Range(0, reader.Count).Select(reader.Text)]);
        return new TableSample(delimiter, rows);
    }

    /// <summary>The cells of a column below the header.</summary>
    public IEnumerable<string> Column(int column, int headerRows = 1) =>
        Rows.Skip(headerRows).Where(row => row.Count > column).Select(row => row[column]);
}
