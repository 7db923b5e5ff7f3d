using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Twiplomacy.Formats.Slides;
using Xunit;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace Twiplomacy.UnitTests.Formats.Slides;

/// <summary>What is written is PresentationML by its schema, its charts are charts, and the workbooks behind them hold the same figures.</summary>
public sealed class DeckFileTests
{
    private static readonly Deck Everything = new("A & B <\u0001> \"C\"", "fr-FR",
    [
        new Slide("Figures")
        {
            Subtitle = "One\nline", Figures = [new("Mutual follows", "91", "rank 1 of 643"), new("Followers", "178 000", "")], Lines = ["First.", "Second."], Notes = "Source\nhttps://example.org/?a=1&b=2",
        },
        new Slide("Lines")
        {
            Chart = new TimeChart("Two lines", "Follows", [new(2012, 7, 1), new(2013, 7, 1), new(2014, 6, 24)],
                [new("France & co", [4, null, 91]), new("Suède", [10, 33.5, 68])]),
        },
        new Slide("Ranks") { Chart = new TimeChart("One line", "Rank", [new(2014, 6, 24), new(2015, 3, 24)], [new("France", [3, 1])]) { IsInverse = true }, Lines = ["Beside."] },
        new Slide("Bars") { Chart = new BarChart("Bars", "Follows", ["=1+1", "Suède"], new("Follows", [91, 68])) { Own = new HashSet<int> { 0 } } },
        new Slide("Table") { Table = new(["Account", "Value"], [["France", "91"], ["Suède", "68"]]) },
        new Slide(""),
    ]) { Foot = "Source", Mark = "Sample data", Address = new Uri("https://example.org/accounts/x:@a?b=1&c=2") };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_written_is_valid(bool isBare)
    {
        using var content = new MemoryStream(DeckFile.Of(isBare ? Everything with { Mark = null, Address = null, Slides = [] } : Everything));
        using var package = PresentationDocument.Open(content, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void Charts_and_the_workbooks_behind_them_hold_the_same_figures()
    {
        using var content = new MemoryStream(DeckFile.Of(Everything));
        using var package = PresentationDocument.Open(content, false);
        var charts = package.PresentationPart!.SlideParts.SelectMany(slide => slide.ChartParts).ToList();
        Assert.Equal(3, charts.Count);
        foreach (var chart in charts)
        {
            var drawn = chart.ChartSpace!.Descendants<Charts.Values>().Select(values => values.Descendants<Charts.NumericPoint>()
                .Select(point => (point.Index!.Value, point.NumericValue!.Text)).ToList()).ToList();
            Assert.Equal(drawn, Columns(chart));
        }
        var gap = charts.SelectMany(chart => chart.ChartSpace!.Descendants<Charts.Values>()).Single(values => values.Descendants<Charts.PointCount>().Single().Val! == 3u
            && values.Descendants<Charts.NumericPoint>().Count() == 2);
        Assert.Equal([0u, 2u], gap.Descendants<Charts.NumericPoint>().Select(point => point.Index!.Value));
    }

    [Fact]
    public void Every_slide_has_its_title_its_mark_its_source_and_its_notes()
    {
        using var content = new MemoryStream(DeckFile.Of(Everything));
        using var package = PresentationDocument.Open(content, false);
        var slides = package.PresentationPart!.Presentation!.SlideIdList!.Elements<DocumentFormat.OpenXml.Presentation.SlideId>()
            .Select(id => (SlidePart)package.PresentationPart.GetPartById(id.RelationshipId!)).ToList();
        Assert.Equal(Everything.Slides.Count, slides.Count);
        Assert.All(slides.Zip(Everything.Slides), pair =>
        {
            var text = pair.First.Slide!.Descendants<Drawing.Paragraph>().Select(paragraph => paragraph.InnerText).ToList();
            Assert.Contains(pair.Second.Title, text);
            Assert.Contains("Sample data", text);
            Assert.Contains("Source", text);
            Assert.NotNull(pair.First.NotesSlidePart);
        });
        Assert.Equal(["Source", "https://example.org/?a=1&b=2"], slides[0].NotesSlidePart!.NotesSlide!.Descendants<Drawing.Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    private static List<List<(uint Index, string Value)>> Columns(ChartPart chart)
    {
        using var book = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Empty(book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
        var rows = book.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<Row>().Skip(1).Select(row => row.Elements<Cell>().ToList()).ToList();
        return [.. Enumerable.Range(1, rows[0].Count - 1).Select(column => rows.Select((row, i) => ((uint)i, row[column].CellValue?.Text))
            .Where(cell => cell.Item2 is not null).Select(cell => (cell.Item1, cell.Item2!)).ToList())];
    }
}
