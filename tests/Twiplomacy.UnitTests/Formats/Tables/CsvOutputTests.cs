using System.Globalization;
using Twiplomacy.Formats.Tables;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Tables;

public sealed class CsvOutputTests
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
        Assert.Equal(field, CsvText.Of(ColumnType.Text, text));

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

    private static readonly Table<(string Name, int Rank, double Share)> Example = new(
        "example",
        new("name", ColumnType.Text, row => row.Name) { Personal = Personal.Name },
        new("rank", ColumnType.Integer, row => row.Rank),
        new("share", ColumnType.Share, row => row.Share));

    [Fact]
    public async Task A_table_has_one_header_and_a_line_for_each_row_and_shares_have_four_decimals()
    {
        await using var output = new StringWriter();

        await CsvOutput.WriteAsync(output, Example, [("Fabius", 1, 0.123456), ("=Bildt", 3, 1)], CancellationToken.None);

        Assert.Equal("name,rank,share\nFabius,1,0.1235\n'=Bildt,3,1\n", output.ToString());
    }

    [Fact]
    public async Task Rows_that_arrive_over_time_are_written_as_they_come()
    {
        await using var output = new StringWriter();
        var written = new List<string>();
        async IAsyncEnumerable<(string, int, double)> RowsAsync()
        {
            yield return ("a", 1, 0);
            await Task.Yield();
            written.Add(output.ToString());
            yield return ("b", 2, 0);
        }

        await CsvOutput.WriteAsync(output, Example, RowsAsync(), CancellationToken.None);

        Assert.Equal(["name,rank,share\na,1,0\n"], written);
        Assert.Equal("name,rank,share\na,1,0\nb,2,0\n", output.ToString());
    }

    [Fact]
    public void A_word_of_ours_is_not_disarmed() => Assert.Equal(("-x", "'-x"), (CsvText.Of(ColumnType.Word, "-x"), CsvText.Of(ColumnType.Text, "-x")));

    [Fact]
    public void What_leads_to_no_row_has_empty_fields()
    {
        var table = new Table<string>("texts", new Column<string>("text", ColumnType.Text, text => text)).Over<int>(number => number == 0 ? null : "a")
            .With(new Column<int>("number", ColumnType.Integer, number => number));

        Assert.Equal([null, 0], table.ValuesOf(0));
        Assert.Equal(["a", 1], table.ValuesOf(1));
        Assert.Equal(["number"], table.Without("text").Names);
    }
}
