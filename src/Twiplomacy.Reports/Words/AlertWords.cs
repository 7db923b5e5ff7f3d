using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Text;
using Twiplomacy.Reports.Content;

namespace Twiplomacy.Reports.Words;

/// <summary>What digests of alerts say in one language.</summary>
public static class AlertWords
{
    /// <summary>The finding: the only change in its own words, or how many there are.</summary>
    public static string AlertHeading(this ReportWords words, AlertDigest digest)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(digest);
        return words.Say(digest.Items is [var only] ? only.Said : AlertMailMessages.Count(digest.Items.Count));
    }

    public static string AlertSubject(this ReportWords words, AlertDigest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return OneLine.Of($"{words.AlertHeading(digest)} · {OneLine.Of(digest.Name)}");
    }

    /// <summary>How many of one kind.</summary>
    public static string AlertKind(this ReportWords words, string kind, int count) => words.Say(AlertMailMessages.Kind(KindOf(kind), count));

    /// <summary>What the word of an item means.</summary>
    public static AlertedKind KindOf(string word) => Enum.GetValues<AlertedKind>().First(kind => EnumWord.Of(kind) == word);

    /// <summary>Between which captures it happened, or by which editions it is told.</summary>
    public static string AlertTime(this ReportWords words, AlertItem item)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(item);
        return words.Say(item.Edition is null
            ? AlertMailMessages.Between(words.DayAndHour(item.After), words.DayAndHour(item.By))
            : AlertMailMessages.Editions(DateOnly.FromDateTime(item.By.UtcDateTime), DateOnly.FromDateTime(item.After.UtcDateTime)));
    }

    public static string AlertEvidence(this ReportWords words) => words.Say(AlertMailMessages.Evidence());

    public static string AlertOpen(this ReportWords words) => words.Say(AlertMailMessages.Open());
}
