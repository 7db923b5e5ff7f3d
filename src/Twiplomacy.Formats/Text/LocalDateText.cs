using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Twiplomacy.Formats.Text;

/// <summary>
/// A date with a time as some language writes it, taken apart but not yet understood: the month is a word or one of two numbers, the half
/// of the day may be a word.
/// </summary>
/// <param name="Month">The word for the month, folded; empty if it is a number.</param>
/// <param name="Pair">Day and month where their order is open, or where a year stands first and they are month and day.</param>
/// <param name="Half">The words beside the time, folded; empty if there are none.</param>
internal readonly partial record struct LocalDateText(
    int Year, string Month, (int First, int Second) Pair, DateOrder Order, TimeOnly Time, string Half)
{
    private const int Longest = 80;

    /// <summary>Words that join the parts of a date in languages that have such words, and mean nothing by themselves.</summary>
    private static readonly HashSet<string> Joining = new(
        [
            "de", "del", "di", "do", "d", "à", "a", "às", "as", "at", "alle", "ore", "um", "uhr", "om", "kl", "klo", "kello", "la", "las", "o",
            "ob", "в", "г", "р", "о", "saat",
        ],
        StringComparer.Ordinal);

    [GeneratedRegex(@"\A(?<month>\p{L}[^\d,،]*?(?: \d{1,2})?|\d{1,2} ?[月월]) (?<day>\d{1,2}) ?[,،]? (?<year>\d{4})(?<rest>\D.*)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\A(?<day>\d{1,2}) ?\.? ?(?<month>\p{L}[^\d,،]*?) ?[,،]? (?<year>\d{4})(?<rest>\D.*)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\A(?<year>\d{4})[年년./-] ?(?<a>\d{1,2})[月월./-] ?(?<b>\d{1,2})[日일.]?(?<rest>\D.*)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\A(?<a>\d{1,2})(?<sign>[./-]) ?(?<b>\d{1,2})[./-] ?(?<year>\d{4})(?<rest>\D.*)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InNumbers();

    [GeneratedRegex(@"\A(?<before>\D*?)(?<hour>\d{1,2})[:.](?<minute>\d{2})([:.](?<second>\d{2}))?(?<after>\D*)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AtTime();

    /// <summary>Null if the text has no form of a date with a time.</summary>
    public static LocalDateText? Of(string text)
    {
        if (text.Length > Longest) return null;
        var plain = Plain(text);
        if (MonthFirst().Match(plain) is { Success: true } first) return Named(first);
        if (DayFirst().Match(plain) is { Success: true } day) return Named(day);
        if (YearFirst().Match(plain) is { Success: true } year) return Counted(year, DateOrder.MonthFirst);
        // Nobody writes the month before the day with points between them.
        return InNumbers().Match(plain) is { Success: true } numbers
            ? Counted(numbers, numbers.Groups["sign"].Value == "." ? DateOrder.DayFirst : DateOrder.Open) : null;
    }

    /// <summary>Words without those that only join, at both ends.</summary>
    public static string WithoutJoining(string folded)
    {
        var parts = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        while (parts.Length > 0 && Joining.Contains(parts[0])) parts = parts[1..];
        while (parts.Length > 0 && Joining.Contains(parts[^1])) parts = parts[..^1];
        return string.Join(' ', parts!);
    }

    /// <summary>Words without what writers leave out or put in: capitals, points, apostrophes.</summary>
    public static string Folded(string words)
    {
        var letters = new StringBuilder(words.Length);
        // A capital I with a point becomes a small one with a point of its own.
        foreach (var letter in words.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
            if (letter is not ('.' or '\'' or '’' or '׳' or '`' or '\u0307')) letters.Append(letter is ',' or '،' ? ' ' : letter);
        return string.Join(' ', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static LocalDateText? Named(Match match)
    {
        var day = Number(match, "day");
        return WithoutJoining(Folded(match.Groups["month"].Value)) is { Length: > 0 } month && TimeOf(match) is var (time, half)
            ? new(Number(match, "year"), month, (day, 0), DateOrder.Named, time, half) : null;
    }

    private static LocalDateText? Counted(Match match, DateOrder order) => TimeOf(match) is var (time, half)
        ? new(Number(match, "year"), "", (Number(match, "a"), Number(match, "b")), order, time, half) : null;

    private static (TimeOnly Time, string Half)? TimeOf(Match date)
    {
        if (AtTime().Match(date.Groups["rest"].Value) is not { Success: true } match) return null;
        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), match.Groups["second"].Success ? Number(match, "second") : 0);
        if (hour > 23 || minute > 59 || second > 59) return null;
        return (new TimeOnly(hour, minute, second), Folded($"{match.Groups["before"].Value} {match.Groups["after"].Value}"));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Digits of every script as Arabic ones, every blank as one, and no marks of direction.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (CharUnicodeInfo.GetDecimalDigitValue(letter) is >= 0 and var digit) plain.Append((char)('0' + digit));
            else if (char.IsWhiteSpace(letter))
            {
                if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
            }
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.Format) plain.Append(letter);
        return plain.ToString().TrimEnd();
    }
}

/// <summary>What is known of the order of day and month.</summary>
internal enum DateOrder
{
    /// <summary>The month has its name.</summary>
    Named,

    DayFirst,
    MonthFirst,
    Open,
}
