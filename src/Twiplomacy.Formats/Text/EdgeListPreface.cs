namespace Twiplomacy.Formats.Text;

/// <summary>Lines that are no rows: the comments of SNAP, KONECT, NetworkX and Pajek, and Excel's first line.</summary>
public static class EdgeListPreface
{
    /// <summary>
    /// <c>%</c>, or <c>#</c> and a blank; a name such as <c>#hashtag</c> is none. Only blank, quoted and bare signs count beside these.
    /// </summary>
    public static bool IsComment(ReadOnlySpan<byte> line) =>
        !line.IsEmpty && (line[0] == '%' || (line[0] == '#' && (line.Length == 1 || line[1] is (byte)' ' or (byte)'\t' or (byte)'!' or (byte)'#' or (byte)'\r' or (byte)'\n')));

    /// <summary>How many lines and bytes stand before the first row: blanks, comments and <c>sep=;</c>.</summary>
    public static (int Lines, int Bytes) Of(ReadOnlySpan<byte> text)
    {
        var (lines, bytes) = (0, 0);
        while (bytes < text.Length)
        {
            var rest = text[bytes..];
            var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            var line = (end < 0 ? rest : rest[..end]).TrimStart(" \t"u8);
            if (end < 0 || !(line.IsEmpty || IsComment(line) || (lines == 0 && line.StartsWith("sep="u8)))) break;
            bytes += end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
            lines++;
        }
        return (lines, bytes);
    }
}
