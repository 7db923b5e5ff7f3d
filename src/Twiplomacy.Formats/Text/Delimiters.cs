namespace Twiplomacy.Formats.Text;

/// <summary>Finds the separator of a delimited file from its first lines; the name of the file says nothing.</summary>
internal static class Delimiters
{
    private static readonly byte[] Candidates = "\t;,|"u8.ToArray();

    /// <summary>
    /// The separator that splits the first lines into the same number of fields, two at least; a comma if none does, a
    /// blank if the lines are words between blanks.
    /// </summary>
    public static byte Of(ReadOnlySpan<byte> head)
    {
        if (SeparatorLine(head) is var declared and not 0) return declared;
        var best = Best(head);
        if (best != 0 && !HasDictionaries(head)) return best;
        if (AreWords(head)) return (byte)' ';
        return best == 0 && BelowTitle(head) is var below and not 0 ? below : (byte)',';
    }

    private static byte Best(ReadOnlySpan<byte> head)
    {
        var best = (Delimiter: (byte)0, Agreeing: 0, Fields: 1);
        foreach (var candidate in Candidates)
        {
            var (agreeing, fields, _) = Agreement(head, candidate);
            if (fields > 1 && (agreeing, fields).CompareTo((best.Agreeing, best.Fields)) > 0) best = (candidate, agreeing, fields);
        }
        return best.Delimiter;
    }

    /// <summary>The separator of all lines under a title of one to three lines, which have none; 0 if there is no such.</summary>
    private static byte BelowTitle(ReadOnlySpan<byte> head)
    {
        for (var title = 1; title <= 3; title++)
        {
            var end = head.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0) return 0;
            head = head[(end + 1)..].TrimStart("\r\n"u8);
            if (Best(head) is var found and not 0 && Agreement(head, found) is var (agreeing, _, lines) && agreeing == lines && lines > 1) return found;
        }
        return 0;
    }

    /// <summary>Most lines are several words; one name of a column may be, above a column of single ones.</summary>
    private static bool AreWords(ReadOnlySpan<byte> head)
    {
        var (lines, several) = (0, 0);
        while (!head.IsEmpty && lines < 50)
        {
            var end = head.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? head : head[..end];
            head = end < 0 ? default : head[(end + 1)..];
            if (line.Trim(" \t"u8).IsEmpty) continue;
            lines++;
            if (Fields(line, (byte)' ') > 1) several++;
        }
        return several * 2 > lines;
    }

    /// <summary>Excel's own first line <c>sep=;</c> names the separator.</summary>
    public static byte SeparatorLine(ReadOnlySpan<byte> head) =>
        head.Length > 5 && head.StartsWith("sep="u8) && head[5] is (byte)'\r' or (byte)'\n' ? head[4] : (byte)0;

    /// <summary>NetworkX writes <c>0 4 {'weight': 0.5}</c>: the commas there are inside a dictionary.</summary>
    private static bool HasDictionaries(ReadOnlySpan<byte> head) => head.IndexOf(" {"u8) >= 0 && head.IndexOf("}\n"u8) >= 0;

    private static (int Agreeing, int Fields, int Lines) Agreement(ReadOnlySpan<byte> head, byte delimiter)
    {
        var (agreeing, fields, lines) = (0, 0, 0);
        while (!head.IsEmpty && lines < 50)
        {
            var end = head.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? head : head[..end];
            head = end < 0 ? default : head[(end + 1)..];
            if (line.Trim(" \t"u8).IsEmpty) continue;
            var count = Fields(line, delimiter);
            if (lines++ == 0) fields = count;
            if (count == fields) agreeing++;
        }
        return (agreeing, fields, lines);
    }

    private static int Fields(ReadOnlySpan<byte> line, byte delimiter)
    {
        var (count, quoted, previous) = (1, false, delimiter);
        foreach (var letter in line)
        {
            if (letter == '"') quoted = !quoted;
            else if (letter == delimiter && !quoted && (delimiter != ' ' || previous != ' ')) count++;
            previous = letter;
        }
        return count;
    }
}
