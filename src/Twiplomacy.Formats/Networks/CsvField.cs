using System.Buffers;
using System.Text;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Formats.Networks;

/// <summary>
/// One value in a CSV file: quoted where RFC 4180 asks for it, and made harmless where a spreadsheet would run it as a
/// formula: the form in bytes of <see cref="CsvText"/>, by whose rule an apostrophe is put before it.
/// </summary>
public static class CsvField
{
    private static readonly SearchValues<byte> Quoted = SearchValues.Create(",\"\r\n"u8);

    // First bytes of whatever may begin a formula: the signs themselves, and the one that full-width forms begin with.
    private static readonly SearchValues<byte> MaybeFormula = SearchValues.Create([.. "=+-@\t\r\n"u8, 0xEF]);

    /// <summary>Bytes that <see cref="Write"/> may need for a value of this length.</summary>
    public static int MaximumLength(int length) => 2 * length + 3;

    /// <summary>Writes the value in UTF-8 and returns the bytes used.</summary>
    public static int Write(ReadOnlySpan<byte> value, Span<byte> target)
    {
        var formula = IsFormula(value);
        if (value.IndexOfAny(Quoted) < 0 && !HasOuterBlank(value))
        {
            if (formula) target[0] = (byte)'\'';
            var start = formula ? 1 : 0;
            value.CopyTo(target[start..]);
            return start + value.Length;
        }
        var length = 0;
        target[length++] = (byte)'"';
        if (formula) target[length++] = (byte)'\'';
        foreach (var character in value)
        {
            if (character == '"') target[length++] = (byte)'"';
            target[length++] = character;
        }
        target[length++] = (byte)'"';
        return length;
    }

    private static bool IsFormula(ReadOnlySpan<byte> value) =>
        !value.IsEmpty && MaybeFormula.Contains(value[0]) && CsvText.IsFormula(Encoding.UTF8.GetString(value));

    private static bool HasOuterBlank(ReadOnlySpan<byte> value) => !value.IsEmpty && (value[0] == ' ' || value[^1] == ' ');
}
