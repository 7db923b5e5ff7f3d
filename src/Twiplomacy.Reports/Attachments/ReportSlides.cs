using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Slides;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Words;

namespace Twiplomacy.Reports.Attachments;

/// <summary>A report as a presentation: what it found first, a chart for each measure, then each of the team's accounts.</summary>
public static class ReportSlides
{
    private const int MostNames = 5;

    public static Deck Of(ReportContent report, ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(words);
        var basis = words.Basis(report);
        var slides = report.Measures.Where(measure => measure.Compared.Any(figure => figure.Value is not null))
            .Select((measure, i) => Measure(measure, i == 0 ? words.Headline(report) : null, words))
            .Concat(report.Accounts.Select(account => Account(account, report, words)));
        return new Deck(OneLine.Of(report.Name), words.Tag, [.. slides.Select(slide => slide with { Notes = Joined(slide.Notes, basis, words.Gaps(report)) })])
        {
            Mark = report.MadeUp is { } madeUp ? $"{words.MadeUp}. {OneLine.Of(madeUp)}" : null,
            Foot = OneLine.Of($"Twiplomacy · {words.PanelTitle(report.PanelTitle)} · {words.Day(report.AsOf)}"),
        };
    }

    private static Slide Measure(MeasureReport measure, string? headline, ReportWords words)
    {
        var name = words.Measure(measure.Measure.Id, measure.Measure.Name);
        var shown = measure.Compared.Where(figure => figure.Value is not null).ToList();
        var own = shown.Select((figure, i) => (figure, i)).Where(pair => pair.figure.IsOwn).Select(pair => pair.i).ToHashSet();
        return new Slide(headline ?? name)
        {
            Subtitle = headline is null ? null : name,
            Chart = new BarChart(
                name, name, [.. shown.Select(figure => words.ShortName(figure.Account))], new(name, [.. shown.Select(figure => figure.Value)]))
            {
                Own = own,
            },
            Lines = [.. measure.Own.Select(figure => Line(figure, words))],
            Notes = string.Join('\n', shown.Select(figure => $"{words.Name(figure.Account)}: {words.RankOf(figure)}, {words.Number(figure.Value)}")),
        };
    }

    private static Slide Account(AccountReport account, ReportContent report, ReportWords words)
    {
        var lines = new List<string>();
        if (account.Ties is { } ties)
        {
            var isKnown = account.AreChangesKnown;
            var (gained, lost) = (AccountReport.Known(ties.Gained.Count, isKnown), AccountReport.Known(ties.Lost.Count, isKnown));
            Add(words.NewMutual(gained), [.. ties.Gained.Select(peer => words.Told(peer, isGained: true, report))], isKnown);
            Add(words.LostMutual(lost), [.. ties.Lost.Select(peer => words.Told(peer, isGained: false, report))], isKnown);
        }
        var toDo = words.NotFollowedBack(AccountReport.Known(account.NotFollowedBack.Count, account.AreTiesKnown));
        Add(toDo, [.. account.NotFollowedBack.Select(words.ShortName)], account.AreTiesKnown);
        return new Slide(words.Name(account.Account))
        {
            Subtitle = account.Ties is null ? words.NotCompared : account.IsBalanceKnown ? words.Balance(account.Ties, report) : null,
            Lines = lines,
            Notes = string.Join('\n', account.Captures.Select(words.Captured)),
        };

        void Add(string heading, IReadOnlyList<string> names, bool isKnown)
        {
            var more = names.Count > MostNames ? " " + words.AndMore(names.Count - MostNames) : "";
            lines.Add($"{heading}: {(names.Count > 0 ? string.Join("; ", names.Take(MostNames)) + more : isKnown ? words.Nothing : words.NotKnown)}");
        }
    }

    private static string Line(Figure figure, ReportWords words) =>
        $"{words.ShortName(figure.Account)}: {words.RankOf(figure)}, {words.Number(figure.Value)} ({words.Signed(figure.Change)})";

    private static string Joined(string notes, string basis, IEnumerable<string> gaps) => string.Join('\n', [notes, basis, .. gaps]);
}
