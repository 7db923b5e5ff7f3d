using System.Text.Json.Serialization;

namespace Twiplomacy.Formats.Tables;

/// <summary>A column as a data package describes it.</summary>
/// <param name="Type">A type of Frictionless Table Schema: string, integer, number, boolean, date, datetime.</param>
public sealed record SchemaField(string Name, string Type, string Description)
{
    /// <summary>Of an instant: ISO 8601 in all its forms, since the plain form of the standard knows no parts of a second.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Format => Type == "datetime" ? "any" : null;
}

/// <summary>Describes tables as Frictionless Table Schema does.</summary>
public static class TableSchema
{
    public static IReadOnlyList<SchemaField> FieldsOf<TRow>(Table<TRow> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return [.. table.Columns.Select(column => new SchemaField(column.Name, NameOf(column.Type), column.Description))];
    }

    private static string NameOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number or ColumnType.Share => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Day => "date",
        ColumnType.Instant => "datetime",
        _ => "string",
    };
}
