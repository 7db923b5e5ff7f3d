namespace Twiplomacy.Formats.Tables;

/// <summary>
/// The columns of one resource, declared once and used wherever it is written as CSV: API, command line, bundle.
/// Lines end with LF.
/// </summary>
public sealed class CsvTable<TRow>(params (string Name, Func<TRow, object?> Value)[] columns)
{
    public IReadOnlyList<string> Names { get; } = [.. columns.Select(column => column.Name)];

    /// <summary>A row's values, as they are before they become text.</summary>
    public IReadOnlyList<object?> ValuesOf(TRow row) => [.. columns.Select(column => column.Value(row))];

    public async Task WriteAsync(TextWriter output, IEnumerable<TRow> rows, CancellationToken ct)
    {
        await WriteLineAsync(output, Names, ct);
        foreach (var row in rows) await WriteLineAsync(output, columns.Select(column => column.Value(row)), ct);
    }

    /// <summary>The same for rows that arrive over time: none are held.</summary>
    public async Task WriteAsync(TextWriter output, IAsyncEnumerable<TRow> rows, CancellationToken ct)
    {
        await WriteLineAsync(output, Names, ct);
        await foreach (var row in rows.WithCancellation(ct)) await WriteLineAsync(output, columns.Select(column => column.Value(row)), ct);
    }

    private static Task WriteLineAsync(TextWriter output, IEnumerable<object?> values, CancellationToken ct) =>
        output.WriteAsync((string.Join(',', values.Select(CsvText.Of)) + "\n").AsMemory(), ct);
}
