using Twiplomacy.Core.Text;
using System.Text;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Words;

namespace Twiplomacy.Reports.Mails;

/// <summary>The plain-text part of a report's mail: the same figures, for those who read without HTML.</summary>
public static class ReportText
{
    private const int NameWidth = 44;

    public static string Of(ReportContent report, ReportWords words, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(links);
        var text = new StringBuilder();
        if (report.MadeUp is { } madeUp) Write(text, $"{words.MadeUp}. {OneLine.Of(madeUp)}", "");
        Write(text, words.Headline(report), "", words.Basis(report));
        WriteSummary(text, ReportSummary.Of(report), report, words);
        if (links.Figures is { } figures) Write(text, "", $"{words.OpenFigures}: {figures.AbsoluteUri}");
        foreach (var measure in report.Measures) WriteMeasure(text, measure, words);
        foreach (var account in report.Accounts) WriteAccount(text, account, report, words);
        if (report.Notes.Count > 0) WriteHeading(text, words.NotesTitle(), '=');
        foreach (var note in report.Notes) Write(text, words.Note(note));
        Write(text, "", "--");
        foreach (var gap in words.Gaps(report)) Write(text, gap);
        if (report.Sealed is { } edition && links.Proof is { } proof) Write(text, $"{words.Proof(edition)}: {proof.AbsoluteUri}");
        if (links.Unsubscribe is { } unsubscribe) Write(text, "", words.WhyYou(report.Name), $"{words.Unsubscribe}: {unsubscribe.AbsoluteUri}");
        return text.ToString();
    }

    private static void WriteSummary(StringBuilder text, ReportSummary summary, ReportContent report, ReportWords words)
    {
        Write(text, "");
        foreach (var tile in words.Tiles(summary, report)) Write(text, $"{tile.Label}: {tile.Value}{(tile.Note is { } note ? $" ({note})" : "")}");
        if (words.ChangedTitle(summary, report) is { } changed) WriteHeading(text, changed, '-');
        foreach (var change in words.Changes(summary))
            Write(text, $"  {change.Sign,-5} {change.Reason}{(change.Names.Length > 0 ? $" ({change.Names})" : "")}");
        if (summary.Account is null) return;
        WriteHeading(text, words.ToDoTitle(), '-');
        foreach (var (number, (what, who)) in words.Steps(summary).Index()) Write(text, $"  {number + 1}. {what}: {who}");
        if (summary.Steps.Count == 0) Write(text, "  " + words.NothingToDo());
    }

    private static void WriteMeasure(StringBuilder text, MeasureReport measure, ReportWords words)
    {
        if (measure.Compared.Count == 0) return;
        WriteHeading(text, words.Measure(measure.Measure.Id, measure.Measure.Name), '=');
        foreach (var figure in measure.Compared)
        {
            var name = (figure.IsOwn ? "* " : "  ") + words.Name(figure.Account);
            if (name.Length > NameWidth) name = name[..(NameWidth - 1)] + "…";
            Write(text, $"{words.RankOf(figure),-12} {name.PadRight(NameWidth)} {words.Number(figure.Value),10} {words.Signed(figure.Change),8}");
        }
    }

    private static void WriteAccount(StringBuilder text, AccountReport account, ReportContent report, ReportWords words)
    {
        WriteHeading(text, words.Name(account.Account), '=');
        if (account.Ties is { } ties) WriteBalance(text, account, ties, report, words);
        else Write(text, words.NotCompared, "");
        WriteList(text, words.NotFollowedBack, account.NotFollowedBack.Select(words.Name).ToList(), account.AreTiesKnown, words);
        WriteList(text, _ => words.Freshness, account.Captures.Select(words.Captured).ToList(), isKnown: true, words);
    }

    private static void WriteBalance(StringBuilder text, AccountReport account, TieBalance ties, ReportContent report, ReportWords words)
    {
        if (account.IsBalanceKnown) Write(text, words.Balance(ties, report), "");
        foreach (var (heading, moved, isGained) in ((Func<int?, string>, IReadOnlyList<MovedPeer>, bool)[])[(words.NewMutual, ties.Gained, true), (words.LostMutual, ties.Lost, false)])
            WriteList(
                text, heading, moved.Select(peer => words.Told(peer, isGained, report)).ToList(), account.AreChangesKnown, words,
                moved.Count > 0 ? words.Reasons(moved, isGained) : null);
    }

    // A peer's list may tell of a change where the account's own are silent.
    private static void WriteList(StringBuilder text, Func<int?, string> heading, List<string> lines, bool isKnown, ReportWords words, string? summary = null)
    {
        Write(text, heading(isKnown || lines.Count > 0 ? lines.Count : null));
        if (summary is not null) Write(text, "  " + summary);
        if (lines.Count == 0) Write(text, "  " + (isKnown ? words.Nothing : words.NotKnown));
        foreach (var line in lines.Take(NamedList.MostShown)) Write(text, "  - " + line);
        if (lines.Count > NamedList.MostShown) Write(text, "  " + words.AndMore(lines.Count - NamedList.MostShown));
        Write(text, "");
    }

    private static void WriteHeading(StringBuilder text, string heading, char underline) =>
        Write(text, "", heading, new string(underline, Math.Min(heading.Length, 72)));

    // Mail is written with CR and LF.
    private static void Write(StringBuilder text, params IEnumerable<string> lines)
    {
        foreach (var line in lines) text.Append(line).Append("\r\n");
    }
}
