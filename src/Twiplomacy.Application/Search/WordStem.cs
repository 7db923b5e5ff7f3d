namespace Twiplomacy.Application.Search;

/// <summary>
/// The part of a word that its endings leave alone, for the languages of our names: "Германии" and "Германия", "deutsche" and
/// "deutscher", "française" and "français" have the same. Longer endings go first; short words keep theirs.
/// </summary>
internal static class WordStem
{
    private const int FewestLatin = 4;
    private const int FewestCyrillic = 3;

    private static readonly string[] Latin = ["en", "em", "er", "es", "as", "os", "in", "e", "s", "a", "o"];

    private static readonly string[] Cyrillic =
    [
        "ского", "ская", "ское", "ские", "ский", "ской", "ами", "ого", "ому",
        "ия", "ии", "ию", "ий", "ая", "ое", "ой", "ей", "ом", "ах", "а", "я", "ы", "и", "у", "ю", "е", "о", "й", "ь",
    ];

    /// <param name="word">Folded, as <see cref="Core.Accounts.SearchText.WordsOf"/> gives it.</param>
    public static string Of(string word)
    {
        var isCyrillic = word.Length > 0 && word[0] is >= '\u0400' and <= '\u04FF';
        // A plural may stand behind the ending of a gender: "françaises".
        return isCyrillic ? Without(word, Cyrillic, FewestCyrillic) : Without(Without(word, Latin, FewestLatin), Latin, FewestLatin);
    }

    private static string Without(string word, string[] endings, int fewest)
    {
        foreach (var ending in endings)
            if (word.Length - ending.Length >= fewest && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return word;
    }
}
