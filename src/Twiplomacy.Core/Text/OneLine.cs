using System.Text;

namespace Twiplomacy.Core.Text;

/// <summary>Names from outside, fit for one line of a mail or a title.</summary>
public static class OneLine
{
    private const int LongestName = 120;

    /// <summary>
    /// Text from exports can hold anything: control characters, line ends among them, become spaces, and what is longer
    /// than any name is cut.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder();
        foreach (var letter in text.EnumerateRunes().Take(LongestName)) line.Append(letter.IsBmp && !IsHarmless((char)letter.Value) ? " " : letter.ToString());
        return line.ToString().Trim();
    }

    private static bool IsHarmless(char letter) => !char.IsControl(letter) && letter is not ('\u2028' or '\u2029')
        && letter is not (>= '\u202a' and <= '\u202e') && letter is not (>= '\u2066' and <= '\u2069');
}
