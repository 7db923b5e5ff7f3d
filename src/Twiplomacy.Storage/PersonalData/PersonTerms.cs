using System.Text.RegularExpressions;

namespace Twiplomacy.Storage.PersonalData;

/// <summary>By what somebody is known here, to find every place that names them.</summary>
/// <param name="Profiles">The profiles that are theirs alone.</param>
/// <param name="Ids">Ids as platforms give them.</param>
/// <param name="Words">Handles, names, email addresses.</param>
public sealed record PersonTerms(IReadOnlyList<int> Profiles, IReadOnlyList<string> Ids, IReadOnlyList<string> Words)
{
    // In running text a short id or handle is a number or a word like any other: only with a mark around it is it a name.
    private const int Short = 5;
    private const string Before = "@:\",;\t/'(";
    private const string After = "\",;\t/').";

    /// <summary>For PostgreSQL: whatever names the person by an id; null without one.</summary>
    internal string? IdPattern => Pattern(Ids, "[:alnum:]");

    /// <summary>For PostgreSQL: whatever names the person by a word, without case; null without one.</summary>
    internal string? WordPattern => Pattern(Words, "[:alnum:]");

    /// <summary>The same for text outside of the database.</summary>
    public Regex Anything => new(
        Pattern([.. Ids, .. Words], @"\p{L}\p{Nd}") ?? "(?!)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));

    /// <summary>How many letters of a text must be seen together to find any of it.</summary>
    public int Longest => Ids.Concat(Words).Select(term => term.Length).DefaultIfEmpty(0).Max() + 2;

    // As a whole: neither within a longer number nor within a longer word. Other signs may join it to more, as in file names.
    private static string? Pattern(IReadOnlyList<string> terms, string letters)
    {
        var known = terms.Where(term => term.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return known.Count == 0 ? null : string.Join('|', known.Select(term => term.Length < Short
            ? $"(?<=^|[{Before}]){Escaped(term)}(?=$|[{After}])"
            : $"(?<![{letters}]){Escaped(term)}(?![{letters}])"));
    }

    private static string Escaped(string term) =>
        string.Concat(term.Select(letter => char.IsLetterOrDigit(letter) || letter is '_' or > '\x7f' ? letter.ToString() : $"\\{letter}"));
}
