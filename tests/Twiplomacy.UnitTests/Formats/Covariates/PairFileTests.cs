using System.Text;
using Twiplomacy.Formats.Covariates;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Covariates;

public sealed class PairFileTests
{
    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_rows_that_cannot_be_read_are_listed_with_their_line()
    {
        var file = Read("value,Year,to,from,note\n1.5,2014,DEU,FRA,\n-2e3,2013,FRA,DEU,x\n\"1,5\",2014,ITA,FRA,\n7,14,ITA,FRA,\n7,2014,,FRA,\nNA,2014,ITA,FRA,\n");

        Assert.Equal([("FRA", "DEU", (short?)2014, 1.5), ("DEU", "FRA", (short?)2013, -2000)], file.Rows.Select(row => (row.From, row.To, row.Year, row.Value)));
        Assert.Equal([(4, "covariates.row.number"), (5, "covariates.row.year"), (6, "covariates.row.pair"), (7, "covariates.row.number")],
            file.Unread.Select(row => ((int)row.Row, row.Reason.Code)));
    }

    [Fact]
    public void Without_a_column_of_years_a_value_holds_at_all_times_and_other_separators_are_recognised()
    {
        Assert.Equal([(null, 3.0)], Read("from;to;value\nFR;DE;3\n").Rows.Select(row => (row.Year, row.Value)));
        Assert.Equal([(null, 3.0)], Read("\uFEFFfrom\tto\tvalue\r\nFR\tDE\t3\r\n").Rows.Select(row => (row.Year, row.Value)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("source,target,weight\nFR,DE,1\n")]
    [InlineData("from,to\nFR,DE\n")]
    public void A_table_without_the_columns_is_refused_and_told_what_it_has(string text)
    {
        var refused = Assert.Throws<PairFileException>(() => Read(text));
        Assert.Equal("covariates.columns", refused.Said.Code);
    }

    private static PairFile Read(string text) => PairFile.Read(Encoding.UTF8.GetBytes(text), CancellationToken.None);
}
