using System.Text;

namespace Twiplomacy.Formats.Networks;

/// <summary>A line of a CSV file of a network: fields as <see cref="CsvField"/> writes them, commas between, LF at the end.</summary>
internal static class CsvRow
{
    public static void Write(MemoryStream piece, IReadOnlyList<string?> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0) piece.WriteByte((byte)',');
            var value = Encoding.UTF8.GetBytes(values[i] ?? "");
            var field = new byte[CsvField.MaximumLength(value.Length)];
            piece.Write(field, 0, CsvField.Write(value, field));
        }
        piece.WriteByte((byte)'\n');
    }
}
