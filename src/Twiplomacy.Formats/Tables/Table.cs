namespace Twiplomacy.Formats.Tables;

/// <summary>The columns of one resource, declared once; every output reads them.</summary>
public sealed record Table<TRow>(string Name, params IReadOnlyList<Column<TRow>> Columns)
{
    /// <summary>What its rows are, for those who get the file alone.</summary>
    public string Description { get; init; } = "";

    public IReadOnlyList<string> Names => [.. Columns.Select(column => column.Name)];

    public Column<TRow> this[string name] => Columns.First(column => column.Name == name);

    /// <summary>The same table of other rows, of which each leads to one of these; the fields of what leads to none are empty.</summary>
    public Table<TOther> Over<TOther>(Func<TOther, TRow?> row) => new(Name, [.. Columns.Select(column => column.Over(row))]) { Description = Description };

    /// <summary>With further columns behind.</summary>
    public Table<TRow> With(params IEnumerable<Column<TRow>> columns) => this with { Columns = [.. Columns, .. columns] };

    public Table<TRow> Without(params IReadOnlyList<string> names) => this with { Columns = [.. Columns.Where(column => !names.Contains(column.Name))] };

    /// <summary>A row's values as people get them, before they become text.</summary>
    public IReadOnlyList<object?> ValuesOf(TRow row) => [.. Columns.Select(column => column.Shown(row))];
}
