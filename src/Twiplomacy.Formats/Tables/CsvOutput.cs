using System.Text;

namespace Twiplomacy.Formats.Tables;

/// <summary>Writes a table as CSV: a line of names, then a line for each row, each ending with LF. Rows are never held.</summary>
public static class CsvOutput
{
    /// <summary>A writer of UTF-8 that leaves the stream open.</summary>
    /// <param name="forPeople">With the byte order mark, without which spreadsheets take UTF-8 for something else.</param>
    public static StreamWriter Open(Stream output, bool forPeople = false) =>
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: forPeople), leaveOpen: true);

    public static async Task WriteAsync<TRow>(TextWriter output, Table<TRow> table, IEnumerable<TRow> rows, CancellationToken cancellationToken)
    {
        await WriteLineAsync(output, table.Names, cancellationToken);
        foreach (var row in rows) await WriteLineAsync(output, FieldsOf(table, row), cancellationToken);
    }

    /// <summary>The same at once, into what does not wait.</summary>
    public static void Write<TRow>(TextWriter output, Table<TRow> table, IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(table);
        output.Write(Line(table.Names));
        foreach (var row in rows) output.Write(Line(FieldsOf(table, row)));
    }

    /// <summary>The same for rows that arrive over time.</summary>
    public static async Task WriteAsync<TRow>(TextWriter output, Table<TRow> table, IAsyncEnumerable<TRow> rows, CancellationToken cancellationToken)
    {
        await WriteLineAsync(output, table.Names, cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken)) await WriteLineAsync(output, FieldsOf(table, row), cancellationToken);
    }

    private static IEnumerable<string> FieldsOf<TRow>(Table<TRow> table, TRow row) =>
        table.Columns.Select(column => CsvText.Of(column.Type, column.Shown(row)));

    private static Task WriteLineAsync(TextWriter output, IEnumerable<string> fields, CancellationToken cancellationToken) =>
        output.WriteAsync(Line(fields).AsMemory(), cancellationToken);

    private static string Line(IEnumerable<string> fields) => string.Join(',', fields) + "\n";
}
