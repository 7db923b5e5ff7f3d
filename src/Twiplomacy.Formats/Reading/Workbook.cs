using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>One row of a sheet: cells by the names in its header.</summary>
internal sealed record WorkbookRow(long Number, Header Header, IReadOnlyList<string?> Cells)
{
    public string? Text(string column)
    {
        var at = Header.Of(column);
        return at < 0 || at >= Cells.Count || string.IsNullOrWhiteSpace(Cells[at]) ? null : Cells[at]!.Trim();
    }

    public Func<Message, RejectedRow> Rejected(int file) => reason => new RejectedRow(file, Number, reason, RawText.Of(string.Join(',', Cells)));
}

/// <summary>
/// An Excel workbook, its rows streamed. The texts that cells share are held in memory up to a limit; beyond it the rest of
/// the cells are empty and <see cref="Problem"/> says so.
/// </summary>
internal sealed class Workbook : IDisposable
{
    private const int MostBytes = 64 << 20;
    private const int MostTextCharacters = 64 << 20;
    // The most that a cell of a workbook may hold.
    private const int MostLetters = 32_767;

    private const int MostColumns = 512;

    private readonly ZipArchive _zip;
    private List<string>? _shared;

    private Workbook(ZipArchive zip) => _zip = zip;

    /// <summary>What broke while reading, or null.</summary>
    public Message? Problem { get; private set; }

    public static Workbook Open(ExportFile file) => new(new ZipArchive(Seekable(file), ZipArchiveMode.Read));

    /// <summary>Whether the zip archive is a workbook at all.</summary>
    public static bool IsWorkbook(ExportFile file) => Asks(file, workbook => workbook._zip.GetEntry("xl/workbook.xml") is not null);

    /// <summary>Whether it has a sheet of this name whose columns are as asked.</summary>
    public static bool HasSheet(ExportFile file, string name, Func<Header, bool> isHeader) =>
        Asks(file, workbook => workbook.HeaderOf(name, isHeader) is not null);

    private static bool Asks(ExportFile file, Func<Workbook, bool> question)
    {
        try
        {
            using var workbook = Open(file);
            return question(workbook);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException)
        {
            return false;
        }
    }

    /// <summary>The cells of the first sheet, row by row with their numbers from 1.</summary>
    public IEnumerable<(long Number, IReadOnlyList<string?> Cells)> FirstSheet() =>
        SheetPath(null) is { } path && _zip.GetEntry(path) is { } entry ? Cells(entry) : [];

    private Header? HeaderOf(string sheet, Func<Header, bool> isHeader) =>
        SheetPath(sheet) is { } path && _zip.GetEntry(path) is { } entry
            ? Cells(entry).TakeWhile(row => row.Number <= 3).Select(row => new Header([.. row.Cells.Select(cell => cell ?? "")])).FirstOrDefault(isHeader) : null;

    /// <summary>The rows of a sheet below its header, which is the first of the two first rows that <paramref name="isHeader"/> accepts.</summary>
    public IEnumerable<WorkbookRow> Rows(string sheet, Func<Header, bool> isHeader)
    {
        if (SheetPath(sheet) is not { } path || _zip.GetEntry(path) is not { } entry) yield break;
        Header? header = null;
        foreach (var (number, cells) in Cells(entry))
        {
            if (header is not null) yield return new WorkbookRow(number, header, cells);
            else if (number <= 3 && new Header([.. cells.Select(cell => cell ?? "")]) is var found && isHeader(found)) header = found;
            else if (number > 3) yield break;
        }
    }

    public void Dispose() => _zip.Dispose();

    private static Stream Seekable(ExportFile file)
    {
        var stream = file.Open();
        if (stream.CanSeek) return stream;
        using (stream)
        {
            var memory = new MemoryStream();
            var chunk = new byte[81_920];
            while (stream.Read(chunk) is var read and > 0)
            {
                if (memory.Length + read > MostBytes) throw new ExportRefusedException(PackageMessages.WorkbookTooLarge(file.Path, MostBytes));
                memory.Write(chunk, 0, read);
            }
            memory.Position = 0;
            return memory;
        }
    }

    /// <summary>Where the sheet of this name stands, or the first of all.</summary>
    private string? SheetPath(string? name)
    {
        if (_zip.GetEntry("xl/workbook.xml") is not { } entry) return null;
        using var reader = XmlNetwork.Open(Limited(entry));
        for (var position = 1; Move(reader);)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "sheet") continue;
            if (name is null || reader.GetAttribute("name") == name)
                return Target(reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")) ?? $"xl/worksheets/sheet{position}.xml";
            position++;
        }
        return null;
    }

    private string? Target(string? id)
    {
        if (id is null || _zip.GetEntry("xl/_rels/workbook.xml.rels") is not { } entry) return null;
        using var reader = XmlNetwork.Open(Limited(entry));
        while (Move(reader))
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("Id") == id && reader.GetAttribute("Target") is { } target)
                return target.StartsWith('/') ? target[1..] : "xl/" + target;
        return null;
    }

    private IEnumerable<(long Number, IReadOnlyList<string?> Cells)> Cells(ZipArchiveEntry entry)
    {
        using var reader = XmlNetwork.Open(Limited(entry));
        var number = 0L;
        while (Move(reader))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row") continue;
            number = long.TryParse(reader.GetAttribute("r"), CultureInfo.InvariantCulture, out var stated) ? stated : number + 1;
            yield return (number, reader.IsEmptyElement ? [] : RowCells(reader));
        }
    }

    private List<string?> RowCells(XmlReader reader)
    {
        var (cells, column, type, text) = (new List<string?>(), -1, (string?)null, new StringBuilder());
        while (Move(reader) && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "row"))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                (column, type) = (Column(reader.GetAttribute("r")) ?? column + 1, reader.GetAttribute("t"));
                text.Clear();
            }
            else if (IsText(reader))
            {
                Append(text, reader.Value);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "c" && column is >= 0 and < MostColumns)
            {
                while (cells.Count <= column) cells.Add(null);
                cells[column] = type == "s" ? Shared(text.ToString()) : text.ToString();
            }
        }
        return cells;
    }

    private bool Move(XmlReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            Problem ??= RowMessages.WorkbookDamaged(RawText.Of(exception.Message));
            return false;
        }
    }

    /// <summary><c>AB12</c> is column 27, counted from 0.</summary>
    private static int? Column(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(3)) column = column * 26 + letter - 'A' + 1;
        return column - 1;
    }

    private string? Shared(string index)
    {
        _shared ??= ReadShared();
        return int.TryParse(index, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < _shared.Count ? _shared[at] : null;
    }

    private List<string> ReadShared()
    {
        var (texts, text, held) = (new List<string>(), new StringBuilder(), 0L);
        if (_zip.GetEntry("xl/sharedStrings.xml") is not { } entry) return texts;
        using var reader = XmlNetwork.Open(Limited(entry));
        while (Move(reader))
        {
            if (IsText(reader)) Append(text, reader.Value);
            if (reader.LocalName != "si" || (reader.NodeType != XmlNodeType.EndElement && !reader.IsEmptyElement)) continue;
            held += text.Length + 32;
            if (held > MostTextCharacters)
            {
                Problem ??= RowMessages.WorkbookTooLarge;
                break;
            }
            texts.Add(text.ToString());
            text.Clear();
        }
        return texts;
    }

    private static bool IsText(XmlReader reader) => reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA;

    private void Append(StringBuilder cell, string text)
    {
        if (cell.Length + text.Length <= MostLetters)
        {
            cell.Append(text);
            return;
        }
        cell.Append(text.AsSpan(0, MostLetters - cell.Length));
        Problem ??= RowMessages.CellTooLong(MostLetters);
    }

    private static Stream Limited(ZipArchiveEntry entry) =>
        new InflationBudget(16L << 30).Layer(entry.FullName, entry.CompressedLength, new PackageLimits().MaximumRatio).Wrap(entry.Open(), entry.Length);
}
