using Twiplomacy.Application.Comparisons;
using Twiplomacy.Formats.Slides;
using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Measures;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Slides;

/// <summary>A comparison as a presentation: mutual follows through the editions, today's bars, and every measure side by side.</summary>
public static class ComparisonSlides
{
    // More columns than this cannot be read from the last row of a room.
    private const int MostColumns = 6;
    private const int MostRows = 9;

    /// <param name="address">Where the comparison's page is.</param>
    public static Deck Of(ComparisonView view, Uri address)
    {
        ArgumentNullException.ThrowIfNull(view);
        var title = view.Chosen.Count == 0 ? Words.Say("Compare") : string.Join(", ", view.Chosen.Select(AccountAbout.Title));
        IEnumerable<Slide> slides = view.Comparison is { } compared
            ? new[] { History(compared), Bars(compared, view.Population), Measures(compared, view.Population) }.OfType<Slide>()
            : [new Slide(title) { Lines = [Words.Say("Compare 2 to 12 accounts: every measure, what they have in common and what sets them apart.")] }];
        return SlideParts.Deck(title, view.MadeUp, view.Edition, view.AsOf, address,
            slides.Select(slide => slide with { Notes = SlideParts.Notes(slide.Notes, view.Edition, view.AsOf, address) }));
    }

    private static Slide? History(ComparisonAnswer compared)
    {
        var history = compared.History.Where(edition => edition.AsOf <= compared.AsOf).ToList();
        if (history.Count < 2) return null;
        var series = compared.Accounts.Select((account, i) => new SlideSeries(AccountAbout.Title(account),
            [.. history.Select(edition => edition.Accounts[i]?.GetValueOrDefault(Links.DefaultMeasure)?.Value)]));
        return new Slide(LeaderFinding(compared))
        {
            Subtitle = Words.Say("Mutual follows by edition"),
            Chart = new TimeChart(Words.Say("Mutual follows by edition"), Words.Say("Mutual follows"),
                [.. history.Select(edition => SlideParts.DayOf(edition.AsOf))], [.. series]),
            Notes = Words.Say("Each edition counts among the peers in the panel on its date."),
        };
    }

    // A leader is named only where nothing unknown could put another before it.
    private static string LeaderFinding(ComparisonAnswer compared)
    {
        var values = compared.Measures.FirstOrDefault(measure => measure.Measure == Links.DefaultMeasure)?.Values ?? [];
        for (var i = 0; i < values.Count; i++)
        {
            var first = i;
            if (values[i]?.RankWorst is { } worst && values.Where((_, other) => other != first).All(other => other?.RankBest > worst))
                return Words.Say("{0} leads with {1} mutual follows", AccountAbout.Title(compared.Accounts[i]), Figures.Value(values[i]!.Value));
        }
        return Words.Say("Mutual follows by edition");
    }

    private static Slide? Bars(ComparisonAnswer compared, int population)
    {
        if (compared.Measures.FirstOrDefault(measure => measure.Measure == Links.DefaultMeasure)?.Values is not { } values) return null;
        var sorted = compared.Accounts.Zip(values).Where(pair => pair.Second?.Value is not null).OrderByDescending(pair => pair.Second!.Value).ToList();
        if (sorted.Count == 0) return null;
        var label = Words.Say("Mutual follows on {0}", Figures.Day(compared.AsOf));
        return new Slide(label)
        {
            Subtitle = compared.InCommon.Count == 0 ? Words.Say("No peer is known to have a mutual follow with all of them.")
                : Words.Count(compared.InCommon.Count, "{0} peer has a mutual follow with all of them.", "{0} peers have a mutual follow with all of them."),
            Chart = new BarChart(label, Words.Say("Mutual follows"), [.. sorted.Select(pair => AccountAbout.Title(pair.First))],
                new(Words.Say("Mutual follows"), [.. sorted.Select(pair => pair.Second!.Value)])) { Own = new HashSet<int> { 0 } },
            Notes = string.Join('\n', sorted.Select(pair => $"{AccountAbout.Title(pair.First)}: {Place(pair.Second, population)}")),
        };
    }

    private static Slide Measures(ComparisonAnswer compared, int population) => new(Words.Say("All measures"))
    {
        Subtitle = Words.Say("Value, with the rank of {0}", Figures.Whole(population)),
        Table = new([Words.Say("Measure"), .. compared.Accounts.Take(MostColumns).Select(AccountAbout.Title)],
            [.. compared.Measures.AsOffered(measure => measure.Measure).Take(MostRows)
                .Select(measure => (IReadOnlyList<string>)[Words.MeasureName(measure.Measure), .. measure.Values.Take(MostColumns).Select(Cell)])]),
        Notes = Words.Say("A rank is shown as a range where missing data leave it open."),
    };

    private static string Cell(ComparedValue? value) => value?.Rank is { } rank
        ? $"{Figures.Value(value.Value)} ({Figures.Place(rank, value.RankBest, value.RankWorst)})" : Figures.Value(value?.Value);

    private static string Place(ComparedValue? value, int population) => value?.Rank is { } rank
        ? Words.Say("rank {0} of {1}", Figures.Place(rank, value.RankBest, value.RankWorst), Figures.Whole(population))
        : Words.Name(value?.Status ?? "not_observed");
}
