using Twiplomacy.Formats.Tables;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Tables;

public sealed class StatisticalOutputTests
{
    private static readonly Table<(string Id, int? Rank, double Value)> Example = new(
        "example",
        new("rank", ColumnType.Integer, row => row.Rank) { Sdmx = new("RANK", SdmxRole.Attribute), JsonStat = "Rank" },
        new("value", ColumnType.Share, row => row.Value) { Sdmx = new("OBS_VALUE", SdmxRole.Measure), JsonStat = "Value", Place = -1, Description = "Known" },
        new("account", ColumnType.Text, row => row.Id) { Sdmx = new("ACCOUNT", SdmxRole.Dimension), Personal = Personal.Account },
        new("note", ColumnType.Text, _ => "not in statistics"));

    [Fact]
    public void SDMX_takes_dimensions_then_measures_then_attributes_by_their_own_names()
    {
        var table = SdmxOutput.Of(Example, "A:B(1.0)");

        Assert.Equal(["STRUCTURE", "STRUCTURE_ID", "ACTION", "ACCOUNT", "OBS_VALUE", "RANK"], table.Names);
        Assert.Equal(["dataflow", "A:B(1.0)", "I", "x:1", 0.1235, 3], table.ValuesOf(("x:1", 3, 0.123456)));
    }

    [Fact]
    public void JSON_stat_is_a_cube_in_row_major_order_with_the_status_at_the_first_value_of_a_row()
    {
        var cube = JsonStatOutput.Of(
            Example, [("x:1", 3, 0.5), ("x:2", null, 0.25)], row => new JsonStatRow(row.Id, "@" + row.Id, row.Rank is null ? "open" : null),
            new JsonStatAbout("Label", "Source", "2014-06-24", null, [], new { }));

        Assert.Equal([1, 2, 2], cube.Size);
        Assert.Equal([0.5, 3, 0.25, null], cube.Value);
        Assert.Equal(["value", "rank"], cube.Dimension["statistic"].Category.Index);
        Assert.Equal("open", cube.Status!["2"]);
        Assert.Null(cube.Link);
        Assert.Null(cube.Note);
    }

    [Fact]
    public void A_table_schema_says_what_each_column_is() => Assert.Equal(
        [("rank", "integer", ""), ("value", "number", "Known"), ("account", "string", ""), ("note", "string", "")],
        TableSchema.FieldsOf(Example).Select(field => (field.Name, field.Type, field.Description)));
}
