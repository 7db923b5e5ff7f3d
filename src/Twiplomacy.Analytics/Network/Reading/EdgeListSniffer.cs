using System.Text;

namespace Twiplomacy.Analytics.Network.Reading;

/// <summary>What a file's beginning says about the rest.</summary>
/// <param name="Layout">How to read it, or null if it is no edge list.</param>
/// <param name="Refusal">Why it is none.</param>
/// <param name="Line">The line that the refusal speaks of, or the first line of data, from 1.</param>
/// <param name="Offset">Where the data begins, in bytes.</param>
/// <param name="Remark">Something the user should know although the file is read.</param>
internal sealed record EdgeListFinding(EdgeListLayout? Layout, string? Refusal, int Line, int Offset, string? Remark)
{
    public static EdgeListFinding None(int line, string refusal) => new(null, refusal, line, 0, null);
}

/// <summary>Judges from a file's first rows whether it is an edge list, how columns are separated and what they mean.</summary>
internal static unsafe class EdgeListSniffer
{
    /// <summary>Bytes looked at; the first row must end within them.</summary>
    public const int SampleSize = 64 << 10;

    private const int SampleRows = 100;

    /// <param name="sample">The beginning of the file in UTF-8 without a mark, at most <see cref="SampleSize"/> bytes.</param>
    /// <param name="whole">The sample is the whole file.</param>
    public static EdgeListFinding Examine(ReadOnlySpan<byte> sample, bool whole)
    {
        if (Refuse(sample, whole) is { } refusal) return refusal;
        var (start, line) = SkipPreface(sample);
        var text = sample[start..].ToArray();
        var separator = FindSeparator(text);
        if (separator == 0) return EdgeListFinding.None(line, "one column only, so no edge list: a row needs two ids");
        var rows = ReadRows(text, separator, whole);
        if (rows.Count == 0) return EdgeListFinding.None(line, $"the row has no end within {SampleSize:N0} bytes");
        return new SampleJudgement(rows, separator, start, line).Judge();
    }

    /// <summary>Whether only blanks stand before the line's end; the next line's start if so.</summary>
    public static bool IsBlankLine(byte* row, out byte* next)
    {
        while (*row is (byte)' ' or (byte)'\t' or (byte)'\r') row++;
        next = row + 1;
        return *row == '\n';
    }

    private static EdgeListFinding? Refuse(ReadOnlySpan<byte> sample, bool whole)
    {
        var text = sample.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty) return EdgeListFinding.None(1, whole ? "the file is empty" : "nothing but blanks at its beginning");
        var line = 1 + sample[..^text.Length].Count((byte)'\n');
        if (sample.Contains((byte)0)) return EdgeListFinding.None(1 + sample[..sample.IndexOf((byte)0)].Count((byte)'\n'), "binary data, not text");
        var known = text[0] switch
        {
            (byte)'<' => "this is markup",
            (byte)'{' or (byte)'[' => "this is JSON",
            (byte)'*' => "this is a Pajek network",
            _ => text.StartsWith("window."u8) ? "this is part of an archive of X" : text.StartsWith("PK\u0003\u0004"u8) ? "this is a zip archive" : null,
        };
        return known is null ? null : EdgeListFinding.None(line, known + ", not an edge list");
    }

    /// <summary>Passes blank lines and the comments that SNAP, KONECT and NetworkX write before the data.</summary>
    private static (int Offset, int Line) SkipPreface(ReadOnlySpan<byte> sample)
    {
        var (offset, line) = (0, 1);
        while (true)
        {
            var rest = sample[offset..];
            var length = rest.IndexOf((byte)'\n') + 1;
            var row = rest[..length].Trim(" \t\r\n"u8);
            if (length == 0 || !(row.IsEmpty || row[0] == '%' || row.SequenceEqual("#"u8) || row.StartsWith("# "u8) || row.StartsWith("#!"u8)
                || row.StartsWith("sep="u8))) return (offset, line);
            offset += length;
            line++;
        }
    }

    private static byte FindSeparator(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var row = (end < 0 ? text : text[..end]).Trim(" \r"u8);
        if (row.Contains((byte)'\t')) return (byte)'\t';
        // NetworkX writes "0 4 {'weight': 1, 'since': 2}": the commas belong to the braces.
        var brace = row.IndexOf(" {"u8);
        if (brace >= 0) row = row[..brace];
        var commas = CountOutsideQuotes(row, (byte)',');
        var semicolons = CountOutsideQuotes(row, (byte)';');
        if (commas + semicolons > 0) return semicolons > commas ? (byte)';' : (byte)',';
        if (CountOutsideQuotes(row, (byte)'|') > 0) return (byte)'|';
        return CountOutsideQuotes(row, (byte)' ') > 0 ? (byte)' ' : (byte)0;
    }

    private static int CountOutsideQuotes(ReadOnlySpan<byte> row, byte wanted)
    {
        var count = 0;
        var quoted = false;
        foreach (var character in row)
        {
            if (character == '"') quoted = !quoted;
            else if (character == wanted && !quoted) count++;
        }
        return count;
    }

    private static List<SampleRow> ReadRows(byte[] text, byte separator, bool whole)
    {
        var rows = new List<SampleRow>();
        var length = whole ? text.Length : RowBlockReader.EndOfRows(text);
        var bounded = new byte[length + 2];
        text.AsSpan(0, length).CopyTo(bounded);
        bounded[length] = (byte)'\n';
        fixed (byte* first = bounded)
        {
            var end = first + length + (whole && (length == 0 || bounded[length - 1] != '\n') ? 1 : 0);
            for (var row = first; row < end && rows.Count < SampleRows;)
            {
                if (IsBlankLine(row, out var next))
                {
                    row = next;
                    continue;
                }
                rows.Add(ReadSampleRow(row, end, separator, out next));
                row = next;
            }
            if (rows.Count > 0) rows[0] = rows[0] with { Length = LengthOfFirst(first, end, separator) };
        }
        return rows;
    }

    private static int LengthOfFirst(byte* first, byte* end, byte separator)
    {
        ReadSampleRow(first, end, separator, out var next);
        return (int)(next - first);
    }

    private static SampleRow ReadSampleRow(byte* row, byte* end, byte separator, out byte* next)
    {
        var reader = new RowReader(row, end, separator);
        var columns = new List<string>();
        var fault = default(RowFault);
        while (reader.TryRead(out var text, out var length, ref fault)) columns.Add(Encoding.UTF8.GetString(text, length));
        reader.GiveUp();
        next = reader.Next;
        return new SampleRow(columns, fault == RowFault.MissingColumn, reader.Lines, 0);
    }
}
