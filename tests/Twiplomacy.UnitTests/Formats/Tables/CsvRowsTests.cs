using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Formats.Tables;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Tables;

public sealed class CsvRowsTests
{
    [Fact]
    public void What_a_table_writes_is_read_back_field_by_field() => Prop.ForAll<string[]>(texts =>
    {
        var table = new Table<string>("texts", new("text", ColumnType.Text, text => text), new("again", ColumnType.Text, text => text + "x"));
        var written = new StringWriter();
        var given = texts.Select(text => (text ?? "").Replace("\r", "", StringComparison.Ordinal)).ToList();
        CsvOutput.WriteAsync(written, table, given, CancellationToken.None).GetAwaiter().GetResult();

        var rows = CsvRows.Read(written.ToString()).Skip(1).ToList();

        return rows.Count == given.Count && rows.Zip(given).All(pair => pair.First[0] == CsvText.Disarmed(pair.Second));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a,b\n1\n", "Row 2 has 1 field, but the header has 2.")]
    [InlineData("a\n\"x", "Row 2 has a quotation mark that is never closed.")]
    [InlineData("a\n\"x\"y\n", "Row 2 has text after a closing quotation mark.")]
    [InlineData("a\nx", "Row 2 does not end with a line feed.")]
    [InlineData("a\nx\"\n", "Row 2 has a quotation mark or a carriage return outside quotation marks.")]
    public void What_no_table_writes_is_refused(string text, string why) =>
        Assert.Equal(why, Assert.Throws<CsvRowException>(() => CsvRows.Read(text).ToList()).Message);

    [Theory]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("-5", "-5")]
    [InlineData("'-5", "'-5")]
    [InlineData("", "")]
    public void The_apostrophe_before_a_formula_is_taken_away(string field, string text) => Assert.Equal(text, CsvText.Armed(field));
}
