using System.IO.Compression;
using System.Xml.Linq;
using Twiplomacy.Formats.Tables;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Tables;

public sealed class WorkbookFileTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Numbers_are_numbers_and_all_else_is_text_that_no_spreadsheet_runs()
    {
        using var package = Written(new WorkbookSheet("A", ["rank", "handle"], [[1, "=1+1"], [2.5, "<b>&\u0001"], [null, null]]));

        var rows = Load(package, "xl/worksheets/sheet1.xml").Descendants(Main + "row").ToList();
        Assert.Equal(["rank", "handle"], rows[0].Descendants(Main + "t").Select(text => text.Value));
        Assert.Equal(["1", "2.5"], rows.Skip(1).SelectMany(row => row.Descendants(Main + "v")).Select(number => number.Value));
        Assert.Equal(["=1+1", "<b>&\uFFFD"], rows.Skip(1).SelectMany(row => row.Descendants(Main + "t")).Select(text => text.Value));
        Assert.Empty(rows.Descendants(Main + "f"));
        Assert.All(rows, row => Assert.Equal(2, row.Elements(Main + "c").Count()));
    }

    [Fact]
    public void Names_of_sheets_are_made_such_as_spreadsheets_take()
    {
        using var package = Written(
            new WorkbookSheet("Mutual follows: [all]", ["a"], []), new WorkbookSheet("mutual follows all", ["a"], []),
            new WorkbookSheet(new string('x', 40), ["a"], []), new WorkbookSheet("?", ["a"], []));

        Assert.Equal(
            ["Mutual follows all", "Sheet 2", new string('x', 31), "Sheet 4"],
            Load(package, "xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value));
    }

    [Fact]
    public void The_same_sheets_give_the_same_bytes()
    {
        var sheet = new WorkbookSheet("A", ["a"], [[1], ["x"]]);

        Assert.Equal(Bytes(sheet), Bytes(sheet));
    }

    private static ZipArchive Written(params WorkbookSheet[] sheets) => new(new MemoryStream(Bytes(sheets)));

    private static byte[] Bytes(params WorkbookSheet[] sheets)
    {
        using var content = new MemoryStream();
        WorkbookFile.Write(content, sheets);
        return content.ToArray();
    }

    private static XDocument Load(ZipArchive package, string path)
    {
        using var part = package.GetEntry(path)!.Open();
        return XDocument.Load(part);
    }
}
