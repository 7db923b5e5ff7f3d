using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Twiplomacy.Formats.Slides;

/// <summary>The data of a chart as the workbook behind it, which a presenter can open and change.</summary>
internal static class ChartWorkbook
{
    public const string Sheet = "Data";

    private const uint DateStyle = 1;
    private const uint ShortDate = 14;

    public static byte[] Of(SlideChart chart)
    {
        using var content = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>("rStyles").Stylesheet = Styles();
            workbook.AddNewPart<WorksheetPart>("rSheet").Worksheet = new Worksheet(new SheetData(Rows(chart)));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = Sheet, SheetId = 1, Id = "rSheet" }));
        }
        return content.ToArray();
    }

    /// <summary>A day as spreadsheets count it.</summary>
    public static double Serial(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).ToOADate();

    private static IEnumerable<Row> Rows(SlideChart chart)
    {
        yield return new Row([Text(""), .. chart.Series.Select(series => Text(series.Name))]);
        var places = chart switch { TimeChart time => time.Days.Count, BarChart bars => bars.Names.Count, _ => 0 };
        for (var i = 0; i < places; i++)
        {
            var place = i;
            yield return new Row([Place(chart, place), .. chart.Series.Select(series => Value(series.Values[place]))]);
        }
    }

    private static Cell Place(SlideChart chart, int place) => chart switch
    {
        TimeChart time => new Cell { StyleIndex = DateStyle, CellValue = new CellValue(Markup.Number(Serial(time.Days[place]))) },
        BarChart bars => Text(bars.Names[place]),
        _ => new Cell(),
    };

    private static Cell Value(double? value) => value is { } known ? new Cell { CellValue = new CellValue(Markup.Number(known)) } : new Cell();

    private static Cell Text(string text) => new(new InlineString(new SheetText(Markup.Plain(text)))) { DataType = CellValues.InlineString };

    private static Stylesheet Styles() => new(
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()), new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = ShortDate, ApplyNumberFormat = true }));
}
