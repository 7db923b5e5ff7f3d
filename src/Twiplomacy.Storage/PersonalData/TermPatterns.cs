using System.Globalization;
using System.Text;

namespace Twiplomacy.Storage.PersonalData;

/// <summary>
/// How ids, handles and names are found in texts: whole, never as a part of a longer word, handle or address. The patterns mean the
/// same to PostgreSQL, whatever its locale, and to .NET.
/// </summary>
internal static class TermPatterns
{
    /// <summary>Below that, a number or a word in running text is a name only with a mark beside it.</summary>
    internal const int Long = 5;

    /// <summary>The most letters that one letter takes in a file: two escapes of JSON.</summary>
    internal const int LongestWriting = 12;

    // Letters and digits of every script, said by their numbers: what a locale takes for a letter differs.
    private const string L = @"0-9A-Za-z\u00C0-\u1FFF\u2C00-\u2FEF\u3040-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC\uFF10-\uFF5A";
    private const string Mark = @"@:""',;/\t\n\r<>(){}|=\[\]";

    // Names of files say by such words what they hold of somebody.
    private const string Joined = @"followers?|followings?|friends|follows|mentions|tweets|posts|list|[0-9]{4}-?[0-9]{2}-?[0-9]{2}";
    private const string Ending = "csv|tsv|txt|jsonl?|ndjson|js|xlsx?|ods|xml|html?|zip|gz|gexf|graphml|pdf|eml";

    private const string Before = $@"(?<![{L}_-])(?<![{L}]\.)(?<![{L}_]@)(?<![{L}]\.@)";
    private const string AfterJoined = $@"(?<=(?:^|[^{L}])(?:{Joined})[_-])";
    private const string After = $@"(?![{L}_@-])(?!\.[{L}])";
    private const string BeforeJoined = $@"(?=[_-](?:{Joined})(?:$|[^{L}]))";
    private const string BeforeEnding = $@"(?=\.(?:{Ending})(?:$|[^{L}]))";

    // In JSON and in source texts a line's end may be written as a letter after a stroke, a mark by its number.
    private const string AfterEscape = @"(?<=\\(?:[nrt]|u00[0-3][0-9A-Fa-f]))";

    public static string? InTexts(IEnumerable<string> words, IEnumerable<string> ids) => Any(
        words.Select(word => word.Length < Long ? Marked(Writing(word)) : Whole(Writing(word))),
        ids.Select(id => id.Length < Long ? Marked(Escaped(id)) : Number(Escaped(id))));

    public static string? InFiles(IEnumerable<string> words, IEnumerable<string> ids) => Any(
        words.Select(word => Whole(Writing(word, isFile: true), AfterEscape)),
        ids.Select(id => id.Length < Long ? Whole(Escaped(id), AfterEscape) : Number(Escaped(id), AfterEscape)));

    private static string? Any(IEnumerable<string> words, IEnumerable<string> ids) =>
        words.Concat(ids).Distinct().ToList() is { Count: > 0 } all ? string.Join('|', all) : null;

    private static string Whole(string term, string? or = null) =>
        $"(?:{Before}|{AfterJoined}{(or is null ? "" : "|" + or)})(?:{term})(?:{After}|{BeforeJoined}|{BeforeEnding})";

    private static string Marked(string term) =>
        $@"{Before}(?:(?<=^|[{Mark}])(?:{term})(?:{AtMark(@"\s")}|{BeforeEnding})|(?<=\s)(?:{term})(?:{AtMark("")}|{BeforeEnding}))"
        + $"|{AfterJoined}(?:{term}){BeforeEnding}";

    private static string AtMark(string or) => $@"(?=$|[{Mark}{or}]|\.$|\.[^{L}])";

    // What surrounds a long id may be joined to it in many ways; only a longer number or word holds another.
    private static string Number(string id, string? or = null) =>
        $@"(?:(?<![{L}])(?<![0-9]\.){(or is null ? "" : "|" + or)})(?:{id})(?![{L}])(?!\.[0-9])";

    private static string Escaped(string text) => string.Concat(text.Select(Literal));

    private static string Writing(string word, bool isFile = false) => string.Concat(word.Normalize().Select(letter => Writing(letter, isFile)));

    private static string Writing(char letter, bool isFile)
    {
        char[] cases = [.. ((char[])[letter, char.ToLowerInvariant(letter), char.ToUpperInvariant(letter)]).Distinct()];
        if (char.IsAscii(letter)) return cases.Length == 1 ? Literal(letter) : $"[{new string(cases)}]";
        if (!char.IsLetter(letter)) return letter.ToString();
        var ways = cases.SelectMany(one => Apart(one).Append(one.ToString()).Concat(isFile ? InEscapes(one) : [])).Concat(isFile ? ["\uFFFD"] : (string[])[]);
        return $"(?:{string.Join('|', ways)})";
    }

    // The letter and its accent one after the other, as some systems write names of files.
    private static IEnumerable<string> Apart(char letter) =>
        letter.ToString().Normalize(NormalizationForm.FormD) is { Length: > 1 } parts ? [parts] : [];

    // As JSON may write a letter, and as Facebook writes its bytes.
    private static IEnumerable<string> InEscapes(char letter) =>
        [Escape(letter), string.Concat(Encoding.UTF8.GetBytes([letter]).Select(part => Escape((char)part)))];

    private static string Escape(char letter) =>
        @"\\u" + string.Concat(((int)letter).ToString("x4", CultureInfo.InvariantCulture).Select(digit =>
            char.IsDigit(digit) ? digit.ToString() : $"[{digit}{char.ToUpperInvariant(digit)}]"));

    private static string Literal(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or ' ' or > '\x7f' ? letter.ToString() : $"\\{letter}";
}
