using Twiplomacy.Formats.OwnerTables;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary>Shows tables with an owner on each row before they are read: each column with what it holds and three of its cells.</summary>
public static class TableLookOutput
{
    private const int NameWidth = 28;
    private const int RoleWidth = 14;
    private const int CellWidth = 30;

    public static void Write(IReadOnlyList<TableLook> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        foreach (var table in tables)
        {
            Console.Out.WriteLine($"{table.Path}: {Source(table)}");
            for (var column = 0; column < table.Columns.Count; column++)
                Console.Out.WriteLine(Line(table, column));
            if (table.Map is { } map) Console.Out.WriteLine($"  --columns {map}");
        }
    }

    private static string Source(TableLook table) => table.Source switch
    {
        ColumnSource.Shipped => $"columns as written by {table.Recipe}",
        ColumnSource.Kept => $"columns as you confirmed them before ({table.Recipe})",
        ColumnSource.Declared => "columns as you gave them",
        ColumnSource.Guessed when table.IsOfPeople => "we read the columns so. If that is wrong, give --columns",
        ColumnSource.Guessed => "we guess the columns. Check them and give --columns",
        _ => "we could not guess the columns. Give them with --columns",
    };

    private static string Line(TableLook table, int column) =>
        $"  {Cut(table.Columns[column], NameWidth),-NameWidth} {Role(table, column),-RoleWidth} {Cells(table, column)}".TrimEnd();

    private static string Role(TableLook table, int column) => string.Join('+', table.RolesOf(column).Select(mapped => mapped.Word));

    private static string Cells(TableLook table, int column) => string.Join(" | ", table.Rows.Select(row => Cut(row[column], CellWidth)));

    private static string Cut(string text, int width)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length > width ? line[..(width - 1)] + "…" : line;
    }
}
