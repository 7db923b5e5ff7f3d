using System.Text;

namespace Twiplomacy.Core.Text;

/// <summary>
/// What is taken of text that somebody types or a file names: whole Unicode characters, no control characters, no marks that
/// turn the direction of writing around, in Unicode's normal form C.
/// </summary>
public static class OutsideText
{
    private const int LongestFileName = 200;
    private const string NamelessFile = "upload";

    /// <summary>Whether it can be a name or a line of words: 1 to so many characters, spaces at its ends not counted.</summary>
    public static bool IsLine(string? text, int longest) => text?.Trim() is { Length: > 0 } line && line.Length <= longest && IsFlat(line);

    /// <summary>Whether every character of it may stand in one line; an empty text may.</summary>
    public static bool IsFlat(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // A half of a surrogate pair is read as the replacement character, which nobody types.
        return text.EnumerateRunes().All(rune => rune.Value != Rune.ReplacementChar.Value && IsFlat(rune));
    }

    /// <summary>Whether a character may stand in one line.</summary>
    public static bool IsFlat(Rune rune) => !Rune.IsControl(rune) && !IsNoncharacter(rune.Value)
        && rune.Value is not (0x2028 or 0x2029) && rune.Value is not (>= 0x202A and <= 0x202E) && rune.Value is not (>= 0x2066 and <= 0x2069);

    /// <summary>The line as it is kept: without spaces at its ends, in normal form C, so that the same name is the same text.</summary>
    public static string Line(string text) => Normalised(text, NormalizationForm.FormC).Trim();

    /// <summary>The last part of a path that somebody gave, of whichever system, as it is shown to people; it is never opened.</summary>
    public static string FileName(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var name = string.Concat(last.EnumerateRunes().Where(IsFlat).Take(LongestFileName)).Trim();
        return name.Length == 0 ? NamelessFile : name;
    }

    /// <summary>The normal form, with the replacement character for halves of surrogate pairs and for noncharacters.</summary>
    public static string Normalised(string text, NormalizationForm form)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) mended.Append(IsNoncharacter(rune.Value) ? "\uFFFD" : rune.ToString());
        return mended.ToString().Normalize(form);
    }

    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
