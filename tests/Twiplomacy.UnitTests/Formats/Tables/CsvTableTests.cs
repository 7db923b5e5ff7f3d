using System.Globalization;
using Twiplomacy.Formats.Tables;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Tables;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("Laurent Fabius", "Laurent Fabius")]
    [InlineData("Fabius, Laurent", "\"Fabius, Laurent\"")]
    [InlineData("say \"hello\"", "\"say \"\"hello\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-x", "'-x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＠a", "'＠a")]
    [InlineData("-Infinity", "'-Infinity")]
    [InlineData("-5", "-5")]
    [InlineData("+3.25", "+3.25")]
    [InlineData("-1e3", "-1e3")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void A_text_is_quoted_where_needed_and_disarmed_where_a_spreadsheet_would_run_it(string text, string field) =>
        Assert.Equal(field, CsvText.Of(text));

    [Fact]
    public void Numbers_dates_and_truth_are_written_alike_in_every_locale()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
        try
        {
            Assert.Equal("-0.5", CsvText.Of(-0.5));
            Assert.Equal("1234567", CsvText.Of(1234567));
            Assert.Equal("2014-06-25", CsvText.Of(new DateOnly(2014, 6, 25)));
            Assert.Equal("2014-06-25T10:00:00Z", CsvText.Of(new DateTimeOffset(2014, 6, 25, 12, 0, 0, TimeSpan.FromHours(2))));
            Assert.Equal("true", CsvText.Of(true));
            Assert.Equal("", CsvText.Of(null));
            Assert.Equal("read;edit", CsvText.Of((string[])["read", "edit"]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_table_has_one_header_and_a_line_for_each_row()
    {
        var table = new CsvTable<(string Name, int Rank)>(("name", row => row.Name), ("rank", row => row.Rank));
        await using var output = new StringWriter();

        await table.WriteAsync(output, [("Fabius", 1), ("=Bildt", 3)], CancellationToken.None);

        Assert.Equal("name,rank\nFabius,1\n'=Bildt,3\n", output.ToString());
    }
}
