using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>A delimited file with a header, row by row, and what is to be said of it at its end.</summary>
internal sealed class Table : IDisposable
{
    /// <summary>Excel keeps no row beyond this one; a file that ends exactly here was cut.</summary>
    private const long ExcelRows = 1_048_576;

    private readonly ExportFile _file;
    private readonly DelimitedReader _rows;
    private long _records;

    private Table(ExportFile file, DelimitedReader rows)
    {
        _file = file;
        _rows = rows;
        Header = new Header([]);
    }

    public Header Header { get; private set; }

    public long Row => _rows.Row;

    public DelimitedReader Rows => _rows;

    /// <summary>Opens the file and reads its header, the first row of as many as given; 0 means that it has none.</summary>
    public static Table Open(ExportFile file, FileSample sample, int headerRow = 1, byte escape = 0)
    {
        var table = new Table(file, new DelimitedReader(file.Open(), sample.Table.Delimiter, escape));
        if (Delimiters.SeparatorLine(sample.Head) != 0) table._rows.Read();
        for (var row = 1; row <= headerRow && table.Read(); row++)
            if (row == headerRow) table.Header = new Header([.. Enumerable.Range(0, table._rows.Count).Select(table._rows.Text)]);
        return table;
    }

    public bool Read()
    {
        if (!_rows.Read()) return false;
        _records++;
        return true;
    }

    /// <summary>The text of a cell, trimmed; null if the column or the cell is missing or empty.</summary>
    public string? Text(int column)
    {
        if (column < 0 || column >= _rows.Count) return null;
        var text = _rows.Text(column).Trim();
        return text.Length == 0 ? null : text;
    }

    public string? Text(string column) => Text(Header.Of(column));

    public RejectedRow Rejected(string reason) => new(_file.Index, _rows.Row, reason, _rows.Raw);

    /// <summary>What the user should know after the last row.</summary>
    public IEnumerable<ExportRecord> Remarks()
    {
        if (_records == ExcelRows)
            yield return new ExportWarning(_file.Index, _rows.Row,
                $"the file has exactly {ExcelRows:N0} rows, the most that Excel keeps: what came after was probably cut off");
        if (_rows.FirstForeignLine > 0)
            yield return new ExportWarning(_file.Index, _rows.FirstForeignLine,
                $"line {_rows.FirstForeignLine} is not UTF-8: such lines were read as Windows-1252");
    }

    public void Dispose() => _rows.Dispose();
}
