using Twiplomacy.Reports.Content;

namespace Twiplomacy.Reports.Words;

/// <summary>What is read first in a report, in one language.</summary>
public static class SummaryWords
{
    private const int MostNames = 3;

    public static string DetailTitle(this ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Say(SummaryMessages.Detail());
    }

    public static string ToDoTitle(this ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Say(SummaryMessages.ToDo());
    }

    public static string NothingToDo(this ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Say(SummaryMessages.NothingToDo());
    }

    /// <summary>The sum of what was gained and lost, or who moved; null where nothing is known.</summary>
    public static string? ChangedTitle(this ReportWords words, ReportSummary summary, ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(report);
        if (summary.Balance is { } ties) return words.Say(SummaryMessages.Changed(ties.Before, ties.Gained.Count, ties.Lost.Count, ties.Now));
        return summary.Movers.Count > 0 ? words.Say(SummaryMessages.MovedMost(words.Within(report.Measures[0]))) : null;
    }

    /// <summary>As in "+ 6", "Followed us back", "Denmark, Syria".</summary>
    public static IEnumerable<(string Sign, string Reason, string Names, bool IsGood)> Changes(this ReportWords words, ReportSummary summary)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(summary);
        foreach (var change in summary.Changes)
        {
            var reason = words.Capital(words.Say(MailMessages.Reason(change.Reason, change.IsGained)));
            var signed = words.Signed(change.IsGained ? change.Others.Count : -change.Others.Count);
            yield return (signed, reason, words.Names(change.Others), change.IsGained);
        }
        foreach (var mover in summary.Movers) yield return (words.Signed(mover.Change), words.Name(mover.Account), "", mover.Change > 0);
    }

    /// <summary>What to do, and towards whom or with which lists.</summary>
    public static IEnumerable<(string What, string With)> Steps(this ReportWords words, ReportSummary summary)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(summary);
        return summary.Steps.Select(step => (
            words.Say(SummaryMessages.Step(step.Kind, step.Count)),
            step.Captures.Count == 0 ? words.Names(step.Others)
                : string.Join(" · ", step.Captures.Select(capture => words.Captured(capture with { IsOld = false })))));
    }

    /// <summary>Three figures: of the team's best account, or of the panel.</summary>
    public static IReadOnlyList<SummaryTile> Tiles(this ReportWords words, ReportSummary summary, ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(report);
        var first = report.Measures[0];
        if (summary.Own is { } own) return [Value(words, first, own), Rank(words, own, first.Population), Third(words, summary, report)];
        var name = words.Measure(first.Measure.Id, first.Measure.Name);
        return
        [
            first.Compared is [{ Rank: not null } best, ..] ? new(name, words.Number(best.Value), words.ShortName(best.Account))
                : new(name, words.Number(null), null),
            new(words.Say(SummaryMessages.Members()), words.Number(report.Gaps.Members), null),
            new(words.Say(SummaryMessages.Ranked()), words.Number(report.Gaps.Members - report.Gaps.NotRanked), null),
        ];
    }

    private static SummaryTile Value(ReportWords words, MeasureReport measure, Figure figure)
    {
        var note = figure.Change switch
        {
            null => null,
            0 => words.Say(SummaryMessages.Same()),
            { } change => $"{(change > 0 ? "▲" : "▼")} {words.Number(Math.Abs(change))} {words.From(figure.PreviousValue)}",
        };
        return new(words.Measure(measure.Measure.Id, measure.Measure.Name), words.Number(figure.Value), note, Sign(figure.Change));
    }

    private static SummaryTile Rank(ReportWords words, Figure own, int population)
    {
        var label = words.Say(SummaryMessages.RankOf(population));
        if (own.Rank is null) return new(label, words.Number(null), words.RankNow(own));
        var certain = own.IsRankOpen ? SummaryMessages.Possible() : SummaryMessages.Certain();
        bool? isGood = own.Move switch { RankMove.Up => true, RankMove.Down => false, _ => null };
        return new(label, words.RankRange(own) ?? words.RankNow(own), words.RankBefore(own) ?? words.Say(certain), isGood);
    }

    // The next measure of the report, or how many could be followed back.
    private static SummaryTile Third(ReportWords words, ReportSummary summary, ReportContent report)
    {
        foreach (var measure in report.Measures.Skip(1))
            if (measure.Own.FirstOrDefault(own => own.Account.Id == summary.Own!.Account.Id) is { } figure)
                return Value(words, measure, figure);
        var back = summary.Account is { } account ? AccountReport.Known(account.NotFollowedBack.Count, account.AreTiesKnown) : null;
        return new(words.NotFollowedBack(null), words.Number(back), null);
    }

    private static string From(this ReportWords words, double? before) => words.Say(SummaryMessages.From(words.Number(before)));

    private static bool? Sign(double? change) => change switch { > 0 => true, < 0 => false, _ => null };

    private static string Names(this ReportWords words, IReadOnlyList<ReportedAccount> accounts) =>
        string.Join(", ", accounts.Take(MostNames).Select(words.ShortName))
            + (accounts.Count > MostNames ? " " + words.AndMore(accounts.Count - MostNames) : "");
}
