using System.Globalization;
using Spectre.Console;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Server.Cli.Terminal;

/// <summary>Writes a table to standard output: with lines on a terminal, as TAB-separated text anywhere else.</summary>
public static class TableOutput
{
    public static void Write<TRow>(Table<TRow> table, IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(table);
        var heads = table.Columns.Select(column => column.Head ?? column.Name.Replace('_', ' '));
        var cells = rows.Select(row => table.Columns.Select(column => OnOneLine(CellOf(column, row))));
        if (Console.IsOutputRedirected) WritePlain(heads, cells);
        else WriteDrawn(heads, cells);
    }

    private static void WritePlain(IEnumerable<string> heads, IEnumerable<IEnumerable<string>> rows)
    {
        Console.Out.WriteLine(string.Join('\t', heads));
        foreach (var row in rows) Console.Out.WriteLine(string.Join('\t', row));
    }

    private static void WriteDrawn(IEnumerable<string> heads, IEnumerable<IEnumerable<string>> rows)
    {
        var drawn = new Table().Border(TableBorder.Simple);
        foreach (var head in heads) drawn.AddColumn(new TableColumn(Markup.Escape(head)));
        foreach (var row in rows) drawn.AddRow([.. row.Select(cell => new Text(cell))]);
        AnsiConsole.Write(drawn);
    }

    private static string CellOf<TRow>(Column<TRow> column, TRow row) => column.Shown(row) switch
    {
        double share when column.Type == ColumnType.Share => share.ToString("P1", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "yes" : "no",
        IEnumerable<string> several => string.Join(", ", several),
        var value => CsvText.Of(value),
    };

    /// <summary>Names come from outside: no control character reaches the terminal.</summary>
    private static string OnOneLine(string cell) => string.Concat(cell.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
