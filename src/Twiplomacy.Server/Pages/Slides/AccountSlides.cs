using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Formats.Slides;
using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Slides;

/// <summary>An account as a presentation: where it stands, how it came there, what changed and whom to follow back.</summary>
public static class AccountSlides
{
    private const int MostRows = 10;

    /// <param name="address">Where the account's page is.</param>
    public static Deck Of(AccountView view, Uri address)
    {
        ArgumentNullException.ThrowIfNull(view);
        var slides = new[] { Standing(view), Ranks(view), MutualFollows(view), Changes(view), FollowBack(view) }.OfType<Slide>()
            .Select(slide => slide with { Notes = SlideParts.Notes(slide.Notes, view.Edition?.Slug, view.AsOf, address) });
        return SlideParts.Deck(AccountAbout.Title(view.Account), view.MadeUp, view.Edition?.Slug, view.AsOf, address, slides);
    }

    private static Slide Standing(AccountView view) => new(AccountAbout.Title(view.Account))
    {
        Subtitle = string.Join(" · ", ((string[])[AccountAbout.Of(view.Account), AccountAbout.Handle(view.Account)]).Where(part => part.Length > 0)),
        Figures = [.. AccountSentences.First().Select(first => (first.Label, Row: view.Row(first.Measure))).Where(first => first.Row is not null)
            .Select(first => FigureOf(view, first.Label, first.Row!))],
        Lines = [AccountSentences.Summary(view)],
        Notes = Words.Say("A rank is shown as a range where missing data leave it open."),
    };

    private static SlideFigure FigureOf(AccountView view, string label, RankedRow row) => new(
        label, Figures.Value(row.Value),
        row.Rank is null ? Words.Name(row.Status) : Words.Say("rank {0} of {1}", Figures.Place(row), Figures.Whole(view.Population)));

    private static Slide? Ranks(AccountView view)
    {
        var known = view.History.Where(edition => Row(edition)?.Rank is not null).ToList();
        if (known.Count < 2) return null;
        return new Slide(RankFinding(view))
        {
            Subtitle = Words.Say("Rank by mutual follows in each edition"),
            Chart = new TimeChart(Words.Say("Rank by mutual follows in each edition"), Words.Say("Rank (1 at the top)"),
                [.. known.Select(edition => SlideParts.DayOf(edition.Revision.AsOf))],
                [new(AccountAbout.Title(view.Account), [.. known.Select(edition => (double?)Row(edition)!.Rank)])]) { IsInverse = true },
            Notes = string.Join('\n', known.Select(edition => $"{Figures.Day(edition.Revision.AsOf)}: {Words.Say("rank {0}", Figures.Place(Row(edition)!))}")),
        };
    }

    // Only what the unknown cannot overturn is called a rise or a fall.
    private static string RankFinding(AccountView view)
    {
        var name = AccountAbout.Title(view.Account);
        return view.Row(Links.DefaultMeasure) switch
        {
            { Moved: > 0, PreviousRank: { } before, Rank: { } now } =>
                Words.Say("{0} rose from rank {1} to rank {2}", name, Figures.Whole(before), Figures.Whole(now)),
            { Moved: < 0, PreviousRank: { } before, Rank: { } now } =>
                Words.Say("{0} fell from rank {1} to rank {2}", name, Figures.Whole(before), Figures.Whole(now)),
            { Moved: 0, Rank: { } now } => Words.Say("{0} kept rank {1}", name, Figures.Whole(now)),
            _ => Words.Say("Rank by mutual follows in each edition"),
        };
    }

    private static Slide? MutualFollows(AccountView view)
    {
        var known = view.History.Where(edition => Row(edition)?.Value is not null).ToList();
        if (known.Count < 2) return null;
        var (first, last) = (known[0], known[^1]);
        return new Slide(Words.Say("Mutual follows went from {0} on {1} to {2} on {3}.", Figures.Value(Row(first)!.Value), Figures.Day(first.Revision.AsOf),
            Figures.Value(Row(last)!.Value), Figures.Day(last.Revision.AsOf)).TrimEnd('.'))
        {
            Subtitle = Words.Say("Mutual follows by edition"),
            Chart = new TimeChart(Words.Say("Mutual follows by edition"), Words.Say("Mutual follows"),
                [.. known.Select(edition => SlideParts.DayOf(edition.Revision.AsOf))],
                [new(Words.Say("Mutual follows"), [.. known.Select(edition => Row(edition)!.Value)])]),
            Notes = Words.Say("Each edition counts among the peers in the panel on its date."),
        };
    }

    private static Slide? Changes(AccountView view)
    {
        if (view.Explanation is not { Previous: { } before, Movements: { } moved } told) return null;
        return new Slide(Words.Say("What changed and why"))
        {
            Subtitle = $"{Figures.Whole(told.PreviousTies)} {Words.Say("on {0}", Figures.Day(before.AsOf))} "
                + $"+ {Figures.Whole(moved.Gained.Count)} {Words.Say("gained")} − {Figures.Whole(moved.Lost.Count)} {Words.Say("lost")} "
                + $"= {Figures.Whole(told.Ties)} {Words.Say("on {0}", Figures.Day(told.Edition.AsOf))}",
            Lines =
            [
                .. moved.Gained.GroupBy(tie => tie.Cause).OrderBy(group => group.Key).Select(group => CauseLine("+", group, isGained: true)),
                .. moved.Lost.GroupBy(tie => tie.Cause).OrderBy(group => group.Key).Select(group => CauseLine("−", group, isGained: false)),
            ],
            Notes = Words.Say("The groups add up to the difference between the two editions."),
        };
    }

    private static string CauseLine(string sign, IGrouping<Analytics.Explanations.TieCause, Analytics.Explanations.MovedTie> cause, bool isGained)
    {
        const int Named = 4;
        var names = string.Join(", ", cause.Take(Named).Select(tie => AccountAbout.Title(RankedAccount.Of(tie.Peer))));
        var more = cause.Count() > Named ? " " + Words.Say("and {0} more", Figures.Whole(cause.Count() - Named)) : "";
        return $"{sign}{Figures.Whole(cause.Count())} {AccountSentences.Cause(cause.Key, isGained)}: {names}{more}";
    }

    private static Slide? FollowBack(AccountView view)
    {
        if (view.Ties?.Worklist is not { FollowBack.Count: > 0 } work) return null;
        var finding = Words.Count(work.FollowBack.Count,
            "{0} peer follows this account and is not followed back.", "{0} peers follow this account and are not followed back.");
        return new Slide(finding.TrimEnd('.'))
        {
            Subtitle = Words.Say("By following all of them back, this account would have {2} mutual follows and rank {3} (today: {0}, rank {1}).",
                Figures.Whole(work.Mutual), Figures.Whole(work.Rank),
                Figures.Whole(work.Mutual + work.FollowBack.Count), Figures.Whole(work.FollowBack[^1].RankAfter)),
            Table = new([Words.Say("Account"), Words.Say("Mutual follows of the peer"), Words.Say("Rank afterwards")],
                [.. work.FollowBack.Take(MostRows).Select(step => (IReadOnlyList<string>)
                    [AccountAbout.Title(RankedAccount.Of(step.Peer)), Figures.Whole(step.PeerMutual), Figures.Whole(step.RankAfter)])]),
            Notes = Words.Say("The best connected peers stand first."),
        };
    }

    private static RankedRow? Row(ComparedEdition edition) => edition.Accounts[0]?.GetValueOrDefault(Links.DefaultMeasure);
}
