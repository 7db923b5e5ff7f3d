using System.Text;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Tables;

/// <summary>A CSV file of ours could not be read: which row, and what is wrong there.</summary>
public sealed class CsvRowException(Message said) : SaidException(said);

/// <summary>
/// Reads exactly what <see cref="CsvOutput"/> writes: commas, LF, quotes only around a whole field. It is strict,
/// for a file that is to be proven; exports from outside are read by the tolerant reader.
/// </summary>
public static class CsvRows
{
    private const int MostFields = 64;

    /// <summary>The records, the header first.</summary>
    /// <exception cref="CsvRowException">A quote, a line end or a row's length is wrong.</exception>
    public static IEnumerable<string[]> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (at, row, width) = (0, 0, -1);
        while (at < text.Length)
        {
            row++;
            var fields = ReadRecord(text, ref at, row);
            if (width < 0) width = fields.Length;
            if (fields.Length != width) throw new CsvRowException(CsvMessages.Width(row, fields.Length, width));
            yield return fields;
        }
    }

    private static string[] ReadRecord(string text, ref int at, int row)
    {
        var fields = new List<string>();
        while (true)
        {
            if (fields.Count == MostFields) throw new CsvRowException(CsvMessages.TooManyFields(row, MostFields));
            fields.Add(at < text.Length && text[at] == '"' ? ReadQuoted(text, ref at, row) : ReadPlain(text, ref at, row));
            if (at >= text.Length) throw new CsvRowException(CsvMessages.NoLineFeed(row));
            if (text[at++] == '\n') return [.. fields];
        }
    }

    private static string ReadPlain(string text, ref int at, int row)
    {
        var from = at;
        while (at < text.Length && text[at] is not (',' or '\n'))
        {
            if (text[at] is '"' or '\r') throw new CsvRowException(CsvMessages.QuoteOutside(row));
            at++;
        }
        return text[from..at];
    }

    private static string ReadQuoted(string text, ref int at, int row)
    {
        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"') field.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') field.Append(text[at++]);
            else
            {
                at++;
                if (at < text.Length && text[at] is not (',' or '\n')) throw new CsvRowException(CsvMessages.TextBehindQuote(row));
                return field.ToString();
            }
        }
        throw new CsvRowException(CsvMessages.OpenQuote(row));
    }
}
