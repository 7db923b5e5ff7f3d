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
        foreach (var letter in text.EnumerateRunes().Take(LongestName)) line.Append(OutsideText.IsFlat(letter) ? letter.ToString() : " ");
        return line.ToString().Trim();
    }
}
