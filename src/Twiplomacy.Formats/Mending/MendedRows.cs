using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Mending;

/// <summary>A rejected row after somebody mended its text; an empty text takes the row out.</summary>
public sealed record MendedRow(string File, long Row, string Raw);

/// <summary>
/// Reads a mended <c>rejected.csv</c> (columns file, row, raw; others are passed over) and puts its rows back into the files
/// they came from. That can be done where a row is a line: in tables and JSON Lines.
/// </summary>
public static class MendedRows
{
    /// <exception cref="ExportRefusedException">The file has no such columns, or a row no number.</exception>
    public static IReadOnlyList<MendedRow> Read(Stream csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using var rows = new DelimitedReader(csv, (byte)',');
        if (!rows.Read()) throw new ExportRefusedException(MendingMessages.EmptyFile);
        var header = new Header([.. Enumerable.Range(0, rows.Count).Select(rows.Text)]);
        if (!header.Has("file", "row", "raw"))
            throw new ExportRefusedException(MendingMessages.NoColumns);
        var mended = new List<MendedRow>();
        while (rows.Read())
        {
            if (!long.TryParse(rows.Text(header.Of("row")), out var row) || row < 1)
                throw new ExportRefusedException(MendingMessages.NamesNoRow(rows.Row, rows.Text(header.Of("row"))));
            mended.Add(new MendedRow(CsvText.Armed(rows.Text(header.Of("file"))), row, CsvText.Armed(rows.Text(header.Of("raw")))));
        }
        return mended;
    }

    /// <summary>Whether the rows of a file are lines.</summary>
    public static bool CanMend(ExportFile file) => FileSample.Of(file) is { } sample && (sample.IsTable || sample.AreLines);

    /// <summary>Copies a file with some of its lines replaced.</summary>
    /// <param name="rows">By the number of a row's first line: the new text, and how many lines the old one took.</param>
    public static void Write(ExportFile file, IReadOnlyDictionary<long, (string Raw, int Lines)> rows, Stream output)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        using var raw = file.Open();
        using var lines = new LineReader(raw);
        var replacedTo = 0L;
        while (lines.Read())
        {
            if (lines.TooLong && !rows.ContainsKey(lines.Number)) continue;
            if (rows.TryGetValue(lines.Number, out var mended))
            {
                replacedTo = lines.Number + mended.Lines - 1;
                if (mended.Raw.Length > 0) WriteLine(output, System.Text.Encoding.UTF8.GetBytes(mended.Raw));
            }
            else if (lines.Number > replacedTo)
            {
                WriteLine(output, lines.Line.Span);
            }
        }
    }

    private static void WriteLine(Stream output, ReadOnlySpan<byte> line)
    {
        output.Write(line);
        output.WriteByte((byte)'\n');
    }
}
