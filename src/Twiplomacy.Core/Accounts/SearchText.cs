using System.Globalization;
using System.Text;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Core.Accounts;

/// <summary>
/// A text as people search for it: without capitals, accents and punctuation, word by word. "Cote d'Ivoire" finds "Côte
/// d’Ivoire", "fabius laurent" finds "Laurent Fabius".
/// </summary>
public static class SearchText
{
    /// <summary>The words of a text; the underscore belongs to a handle.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new string([.. Fold(text).Select(letter => char.IsLetterOrDigit(letter) || letter == '_' ? letter : ' ')]);
        return folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether every word stands somewhere in the text, or is the beginning or another part of one that does.</summary>
    public static bool IsIn(IReadOnlyList<string> words, string text)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(text);
        var folded = Fold(text);
        return words.Count > 0 && words.All(word => folded.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether every word stands in the text as a whole word: "uk" is no word of "Ukraine".</summary>
    public static bool AreWordsOf(IReadOnlyList<string> words, string text)
    {
        ArgumentNullException.ThrowIfNull(words);
        var whole = WordsOf(text).ToHashSet(StringComparer.Ordinal);
        return words.Count > 0 && words.All(whole.Contains);
    }

    // Unicode's compatibility decomposition without the marks that stand on letters; PostgreSQL does the same in a query.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in OutsideText.Normalised(text, NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(letter));
        return folded.ToString();
    }
}
