using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Notes;

/// <summary>
/// A table of notes: the columns <c>subject</c>, <c>from</c> and <c>words</c>, and others of our own list of notes, in any order. The
/// separator is recognised.
/// </summary>
public static class NoteFile
{
    /// <summary>So many rows a file may have.</summary>
    public const int Most = 2_000;

    private const int Head = 1 << 16;

    /// <exception cref="NoteFileException">It has no such columns, or too many rows.</exception>
    public static IReadOnlyList<NoteTableRow> Read(byte[] content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var text = Utf8(content);
        using var records = new DelimitedReader(new MemoryStream(text), Delimiters.Of(text.AsSpan(0, Math.Min(text.Length, Head))));
        var header = new Header(records.Read() ? [.. Enumerable.Range(0, records.Count).Select(records.Text)] : []);
        if (!header.Has("subject", "from", "words")) throw new NoteFileException(NoteFileMessages.NoColumns(header.Names));
        var rows = new List<NoteTableRow>();
        while (records.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.Count == Most) throw new NoteFileException(NoteFileMessages.TooLong(Most));
            rows.Add(new NoteCells(records, header).Read());
        }
        return rows;
    }

    private static byte[] Utf8(byte[] content)
    {
        using var text = new MemoryStream(content.Length);
        using var read = TextBytes.OpenUtf8(new MemoryStream(content));
        read.CopyTo(text);
        return text.ToArray();
    }
}
