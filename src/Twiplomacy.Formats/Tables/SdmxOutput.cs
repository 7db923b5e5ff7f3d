namespace Twiplomacy.Formats.Tables;

/// <summary>
/// A table as SDMX-CSV 2.0 (SDMX 3.0): the data flow, then dimensions, measures and attributes, by the names that the
/// columns bear in SDMX.
/// </summary>
public static class SdmxOutput
{
    public const string MediaType = "application/vnd.sdmx.data+csv; version=2.0.0";

    /// <summary>The table as CSV is to write it.</summary>
    /// <param name="dataflow">Agency, data flow and version.</param>
    public static Table<TRow> Of<TRow>(Table<TRow> table, string dataflow)
    {
        ArgumentNullException.ThrowIfNull(table);
        var columns = table.Columns.Where(column => column.Sdmx is not null).OrderBy(column => column.Sdmx!.Role).ThenBy(column => column.Place);
        return new(table.Name,
        [
            new("STRUCTURE", ColumnType.Word, _ => "dataflow"), new("STRUCTURE_ID", ColumnType.Word, _ => dataflow), new("ACTION", ColumnType.Word, _ => "I"),
            .. columns.Select(column => column with { Name = column.Sdmx!.Id }),
        ]);
    }
}
