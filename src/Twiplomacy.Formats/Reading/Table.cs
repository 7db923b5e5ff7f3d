using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>A delimited file with a header, row by row, and what is to be said of it at its end.</summary>
internal sealed class Table : IDisposable
{
    /// <summary>Excel keeps no row beyond this one; a file that ends exactly here was cut.</summary>
    private const long ExcelRows = 1_048_576;

    private readonly ExportFile _file;
    private readonly DelimitedReader _rows;
    private readonly bool _passesComments;
    private string[] _names = [];
    private byte[][] _nameBytes = [];
    private int[] _telling = [];
    private long _records;
    private long _headersAgain;

    private Table(ExportFile file, DelimitedReader rows, bool passesComments)
    {
        (_file, _rows, _passesComments) = (file, rows, passesComments);
        Header = new Header([]);
    }

    public Header Header { get; private set; }

    public long Row => _rows.Row;

    public DelimitedReader Rows => _rows;

    /// <summary>Opens the file and reads its header, the first row of as many as given; 0 means that it has none.</summary>
    /// <param name="passesComments">Lines that begin with <c>%</c> or <c>#</c> are no rows.</param>
    public static Table Open(ExportFile file, FileSample sample, int headerRow = 1, byte escape = 0, bool passesComments = false)
    {
        var table = new Table(file, new DelimitedReader(file.Open(), sample.Table.Delimiter, escape), passesComments);
        table._rows.SkipLines(sample.Table.PrefaceLines);
        for (var row = 1; row <= headerRow && table.Read(); row++)
            if (row == headerRow) table.SetHeader(sample.Table.HasRowNames && headerRow == 1);
        return table;
    }

    /// <summary>Opens a file whose header stands below other lines.</summary>
    /// <param name="linesAbove">How many lines stand above the header.</param>
    public static Table OpenBelow(ExportFile file, int linesAbove, byte delimiter)
    {
        var table = new Table(file, new DelimitedReader(file.Open(), delimiter), passesComments: false);
        table._rows.SkipLines(linesAbove);
        if (table.Read()) table.SetHeader(hasRowNames: false);
        return table;
    }

    /// <summary>Reads the next row; one that repeats the header, as joined files have it, is passed over.</summary>
    public bool Read()
    {
        while (_rows.Read())
        {
            _records++;
            if (_passesComments && _rows.IsComment) continue;
            if (_names.Length == 0 || !IsHeader()) return true;
            _headersAgain++;
        }
        return false;
    }

    /// <summary>
    /// From here on a row repeats the header if it has the names of these columns, in any case: files that were joined may have
    /// others beside them.
    /// </summary>
    public void TellHeaderBy(params ReadOnlySpan<int> columns)
    {
        // Of the header of R's numbered rows the first name is left out.
        var shift = Header.Names.Count - _names.Length;
        _telling = [.. columns.ToArray().Select(column => column - shift).Where(column => column >= 0 && column < _names.Length)];
    }

    private void SetHeader(bool hasRowNames)
    {
        _names = [.. Enumerable.Range(0, _rows.Count).Select(_rows.Text)];
        _nameBytes = [.. Enumerable.Range(0, _rows.Count).Select(column => _rows[column].ToArray())];
        Header = new Header(hasRowNames ? ["", .. _names] : _names);
    }

    private bool IsHeader()
    {
        if (_rows.Problem is not null) return false;
        if (_telling.Length > 0)
        {
            foreach (var column in _telling)
                if (column >= _rows.Count || !Repeats(_rows[column], _nameBytes[column])) return false;
            return true;
        }
        if (_rows.Count != _names.Length) return false;
        for (var column = 0; column < _names.Length; column++)
            if (!_rows[column].SequenceEqual(_nameBytes[column])) return false;
        return true;
    }

    /// <summary>A second file's mark of its encoding may stand before the first of its names.</summary>
    private static bool Repeats(ReadOnlySpan<byte> cell, byte[] name)
    {
        if (cell.StartsWith("\uFEFF"u8)) cell = cell["\uFEFF"u8.Length..];
        cell = cell.Trim(" \t"u8);
        var bare = name.AsSpan().Trim(" \t"u8);
        return cell.SequenceEqual(bare) || Ascii.EqualsIgnoreCase(cell, bare);
    }

    /// <summary>The text of a cell, trimmed; null if the column or the cell is missing or empty.</summary>
    public string? Text(int column)
    {
        if (column < 0 || column >= _rows.Count) return null;
        var text = _rows.Text(column).Trim();
        return text.Length == 0 ? null : text;
    }

    public string? Text(string column) => Text(Header.Of(column));

    public RejectedRow Rejected(Message reason) => new(_file.Index, _rows.Row, reason, _rows.Raw);

    /// <summary>What the user should know after the last row.</summary>
    public IEnumerable<ExportRecord> Remarks()
    {
        if (_records == ExcelRows)
            yield return new ExportWarning(_file.Index, _rows.Row, ListMessages.ExcelLimit(ExcelRows));
        if (_headersAgain > 0)
            yield return new ExportWarning(_file.Index, _rows.Row, ListMessages.HeaderRepeated(_headersAgain));
        if (_rows.FirstForeignLine > 0)
            yield return new ExportWarning(_file.Index, _rows.FirstForeignLine, ListMessages.ForeignLine(_rows.FirstForeignLine));
    }

    public void Dispose() => _rows.Dispose();
}
