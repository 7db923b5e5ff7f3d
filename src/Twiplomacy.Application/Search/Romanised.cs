using System.Text;

namespace Twiplomacy.Application.Search;

/// <summary>Russian in Latin letters, as English writes names (the BGN and PCGN table of 1947, without its marks).</summary>
internal static class Romanised
{
    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch",
        "", "y", "", "e", "yu", "ya",
    ];

    /// <summary>Null if no letter of the word is Russian.</summary>
    public static string? Of(string word)
    {
        var text = new StringBuilder(word.Length);
        foreach (var letter in word)
            if (Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at) text.Append(Latin[at]);
            else text.Append(letter);
        return text.ToString() is var latin && latin != word ? latin : null;
    }
}
