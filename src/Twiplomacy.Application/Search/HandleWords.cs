using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Application.Search;

/// <summary>The words that a handle is written together of: LaurentFabius, MFA_Russia, PMOIndia.</summary>
internal static class HandleWords
{
    public static IEnumerable<string> Of(string handle)
    {
        var start = 0;
        for (var at = 1; at <= handle.Length; at++)
        {
            if (at < handle.Length && !Ends(handle, at)) continue;
            foreach (var word in SearchText.WordsOf(handle[start..at].Trim('_'))) yield return word;
            start = at;
        }
    }

    // A capital begins a word, but within capitals only the last one before a small letter does.
    private static bool Ends(string text, int at) =>
        text[at] == '_' || text[at - 1] == '_'
        || (char.IsUpper(text[at]) && (char.IsLower(text[at - 1]) || (at + 1 < text.Length && char.IsUpper(text[at - 1]) && char.IsLower(text[at + 1]))));
}
