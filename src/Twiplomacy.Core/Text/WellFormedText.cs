using System.Text;

namespace Twiplomacy.Core.Text;

/// <summary>Text from outside, which may hold what Unicode's normal forms are not defined for.</summary>
public static class WellFormedText
{
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
