using Spectre.Console;

namespace Twiplomacy.Server.Cli.Terminal;

/// <summary>Writes a table to standard output: with lines on a terminal, as TAB-separated text anywhere else.</summary>
public static class TableOutput
{
    public static void Write(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (Console.IsOutputRedirected) WritePlain(headings, rows);
        else WriteDrawn(headings, rows);
    }

    private static void WritePlain(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        Console.Out.WriteLine(string.Join('\t', headings));
        foreach (var row in rows) Console.Out.WriteLine(string.Join('\t', row.Select(OnOneLine)));
    }

    private static void WriteDrawn(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in headings) table.AddColumn(new TableColumn(Markup.Escape(heading)));
        foreach (var row in rows) table.AddRow([.. row.Select(cell => new Text(OnOneLine(cell)))]);
        AnsiConsole.Write(table);
    }

    /// <summary>Names come from outside: no control character reaches the terminal.</summary>
    private static string OnOneLine(string cell) => string.Concat(cell.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
