using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Tables;

/// <summary>One sheet: a name for people, the columns' names and the rows. Numbers stay numbers, all else is text.</summary>
public sealed record WorkbookSheet(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>A table as a sheet.</summary>
    public static WorkbookSheet Of<TRow>(string name, Table<TRow> table, IEnumerable<TRow> rows) => new(name, table.Names, rows.Select(table.ValuesOf));

    /// <summary>A sheet that says one thing of all others; none where there is nothing to say.</summary>
    public static IReadOnlyList<WorkbookSheet> Note(string? text) => text is null ? [] : [new("Note", ["note"], [[text]])];
}

/// <summary>
/// Writes a workbook (ECMA-376, .xlsx) with a bold, frozen head row. Text is written as inline strings, which no
/// spreadsheet takes for a formula, so that nothing has to be disarmed.
/// </summary>
public static class WorkbookFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int LongestSheetName = 31;

    // The same figures give the same bytes.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream output, IReadOnlyList<WorkbookSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var package = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        AddText(package, "[Content_Types].xml", ContentTypes(sheets.Count));
        AddText(package, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        AddText(package, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""");
        AddText(package, "xl/_rels/workbook.xml.rels", WorkbookRelationships(sheets.Count));
        using (var writer = Open(package, "xl/workbook.xml")) WriteNames(writer, sheets);
        for (var i = 0; i < sheets.Count; i++)
        {
            using var writer = Open(package, Invariant($"xl/worksheets/sheet{i + 1}.xml"));
            WriteSheet(writer, sheets[i]);
        }
    }

    private static void WriteNames(XmlWriter writer, IReadOnlyList<WorkbookSheet> sheets)
    {
        writer.WriteStartElement("workbook", Main);
        writer.WriteStartElement("sheets", Main);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < sheets.Count; i++)
        {
            writer.WriteStartElement("sheet", Main);
            writer.WriteAttributeString("name", SheetName(sheets[i].Name, i + 1, taken));
            writer.WriteAttributeString("sheetId", Invariant($"{i + 1}"));
            writer.WriteAttributeString("r", "id", Relationships, Invariant($"rId{i + 1}"));
            writer.WriteEndElement();
        }
    }

    // Some characters, more than 31 letters and the same name twice make a spreadsheet call the file damaged.
    private static string SheetName(string name, int number, HashSet<string> taken)
    {
        var plain = new string([.. name.Where(letter => !char.IsControl(letter) && !"[]:*?/\\'".Contains(letter, StringComparison.Ordinal))]).Trim();
        if (plain.Length > LongestSheetName) plain = plain[..LongestSheetName].Trim();
        if (plain.Length == 0 || !taken.Add(plain)) taken.Add(plain = Invariant($"Sheet {number}"));
        return plain;
    }

    private static void WriteSheet(XmlWriter writer, WorkbookSheet sheet)
    {
        writer.WriteStartElement("worksheet", Main);
        writer.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        writer.WriteStartElement("sheetData", Main);
        var number = 1;
        WriteRow(writer, number, sheet.Columns, style: "1");
        foreach (var row in sheet.Rows) WriteRow(writer, ++number, row, style: null);
    }

    private static void WriteRow(XmlWriter writer, int number, IEnumerable<object?> values, string? style)
    {
        writer.WriteStartElement("row", Main);
        writer.WriteAttributeString("r", Invariant($"{number}"));
        var column = 0;
        foreach (var value in values) WriteCell(writer, Invariant($"{ColumnName(column++)}{number}"), value, style);
        writer.WriteEndElement();
    }

    // A to Z, then AA: strict readers go by a cell's place, not by its order.
    private static string ColumnName(int column) => column < 26 ? ((char)('A' + column)).ToString() : ColumnName(column / 26 - 1) + (char)('A' + column % 26);

    private static void WriteCell(XmlWriter writer, string place, object? value, string? style)
    {
        writer.WriteStartElement("c", Main);
        writer.WriteAttributeString("r", place);
        if (style is not null) writer.WriteAttributeString("s", style);
        if (value is int or long or double or decimal) writer.WriteElementString("v", Main, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
        else if (value is not null) WriteText(writer, CsvText.Of(value));
        writer.WriteEndElement();
    }

    private static void WriteText(XmlWriter writer, string text)
    {
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement("is", Main);
        writer.WriteStartElement("t", Main);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(TextInXml.Of(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static string ContentTypes(int sheets)
    {
        var parts = string.Concat(Enumerable.Range(1, sheets).Select(number => Invariant(
            $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")));
        return $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{MediaType}.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{parts}</Types>""";
    }

    private static string WorkbookRelationships(int sheets)
    {
        var parts = string.Concat(Enumerable.Range(1, sheets).Select(number => Invariant(
            $"""<Relationship Id="rId{number}" Type="{Relationships}/worksheet" Target="worksheets/sheet{number}.xml"/>""")));
        return $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{parts}<Relationship Id="rId{sheets + 1}" Type="{Relationships}/styles" Target="styles.xml"/></Relationships>""";
    }

    private static void AddText(ZipArchive package, string path, string xml)
    {
        using var writer = Open(package, path);
        writer.WriteRaw(xml);
    }

    private static XmlWriter Open(ZipArchive package, string path)
    {
        var entry = package.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Written;
        var writer = XmlWriter.Create(entry.Open(), new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true, ConformanceLevel = ConformanceLevel.Fragment,
        });
        writer.WriteProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
        return writer;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
