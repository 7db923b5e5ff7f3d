using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Text;

/// <summary>A piece of an export as it goes to quarantine: bounded, and free of characters that no database keeps.</summary>
public static class RawText
{
    private const int Kept = 2000;

    public static string Of(ReadOnlySpan<byte> bytes) => Of(TextBytes.Decode(bytes.Length > Kept * 4 ? bytes[..(Kept * 4)] : bytes));

    public static string Of(string text)
    {
        var cut = text.Length <= Kept ? text : text[..Kept] + "…";
        return cut.AsSpan().ContainsAny('\0', '\uFFFF') || HasLoneSurrogate(cut) ? Cleaned(cut) : cut;
    }

    internal static RejectedRow Rejected(int file, long row, Message reason, ReadOnlySpan<byte> raw) => new(file, row, reason, Of(raw));

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }

    private static string Cleaned(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value is 0 or 0xFFFF ? "\uFFFD" : rune.ToString()));
}
