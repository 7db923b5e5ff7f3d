using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Comparisons;
using Twiplomacy.Application.Countries;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Formats.Slides;
using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Slides;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Cards;

/// <summary>What the pictures of pages show: the finding, and the page's chart.</summary>
internal static class SharedCards
{
    private const int MostBars = 8;

    /// <summary>The picture of what a page shows; null where it shows nothing to draw.</summary>
    public static SharedCard? Of(object view, Uri address) => view switch
    {
        AccountView account => First(AccountSlides.Of(account, address)),
        ComparisonView comparison => First(ComparisonSlides.Of(comparison, address)),
        RankingView ranking => OfRanking(ranking, address),
        CountryResult country => OfCountry(country, address),
        _ => null,
    };

    /// <summary>Who leads, where nothing unknown could put another first; else what is ranked.</summary>
    public static string Finding(RankingView view)
    {
        var measure = Words.MeasureName(view.Measure.Id);
        return view is { Rows: [{ RankWorst: 1, Rank: 1 } first, ..], Filter.IsAny: false }
            ? Words.Say("{0}: {1} is first with {2}", measure, AccountAbout.Title(first.Account), Figures.Value(first.Value))
            : Words.Say("{0}, {1}", measure, Figures.Day(view.AsOf));
    }

    private static SharedCard? First(Deck deck) =>
        deck.Slides.FirstOrDefault(slide => slide.Chart is not null) is { } charted ? new(deck, charted)
        : deck.Slides is [var first, ..] ? new(deck, first) : null;

    private static SharedCard OfRanking(RankingView view, Uri address)
    {
        var rows = view.Rows.Where(row => row.Value is not null).Take(MostBars).ToList();
        return Bars(Finding(view), $"{Words.Say(view.Title)} · {Figures.Day(view.AsOf)}", Words.MeasureName(view.Measure.Id), rows,
            SlideParts.Deck(view.Title, view.MadeUp, view.IsOfPanel ? null : view.Slug, view.AsOf, address, []));
    }

    private static SharedCard OfCountry(CountryResult view, Uri address)
    {
        var rows = view.Accounts.Where(row => row.Value is not null).OrderByDescending(row => row.Value).Take(MostBars).ToList();
        var name = Words.Country(view.Country);
        var finding = Words.Count(
            view.Accounts.Count, "{0}: {1} account, mutual with {2} accounts of other countries",
            "{0}: {1} accounts, mutual with {2} accounts of other countries", name, Figures.Whole(view.Accounts.Count), Figures.Whole(view.Connected));
        return Bars(finding, Words.Say("Mutual follows on {0}", Figures.Day(view.Edition.AsOf)), Words.Say("Mutual follows"), rows,
            SlideParts.Deck(name, view.Edition.MadeUp, view.Edition.Slug, view.Edition.AsOf, address, []));
    }

    private static SharedCard Bars(string finding, string subtitle, string unit, List<RankingAnswer> rows, Deck deck) => new(deck, new Slide(finding)
    {
        Subtitle = subtitle,
        Chart = new BarChart(finding, unit, [.. rows.Select(row => AccountAbout.Title(row.Account))], new(unit, [.. rows.Select(row => row.Value)]))
        {
            Own = new HashSet<int> { 0 },
        },
    });
}
