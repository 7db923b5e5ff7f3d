using Twiplomacy.Application.Home;
using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.Wording;
using static Twiplomacy.Server.Pages.Wording.Words;

namespace Twiplomacy.Server.Pages.Home;

/// <summary>Says who leads an edition, if that can be told.</summary>
public static class HomeHeadline
{
    /// <summary>What is new about the first place, where that is certain; else what is shown.</summary>
    public static string Title(HomeEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return HomeFinding.Of(edition)?.Sentence(edition.AsOf) ?? Say("Who is connected with whom, {0}", Figures.Day(edition.AsOf));
    }

    public static string Of(HomeEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (edition.First is not [{ Value: { } most } first, ..]) return Say("We do not know any ties between these accounts yet.");
        if (edition.Gaps is not null) return Say("No account can be ranked yet: {0} of the possible ties are known.", Figures.Percent(edition.Network?.KnownShare));
        // Nobody is called the first whom the unknown could make the second.
        var isShared = edition.SharedRanks.Contains(1);
        var (name, value, possible) = (AccountAbout.Title(first.Account), Figures.Value(most), Figures.Whole((edition.Network?.Members ?? edition.First.Count) - 1));
        return (first.RankWorst == 1, isShared) switch
        {
            (true, true) => Say("Several accounts share first place, with {0} mutual follows.", value),
            (true, false) => Say("{0} has the most mutual follows: {1} of {2} possible.", name, value, possible),
            (false, true) => Say("Unknown ties leave first place open. The highest known value is {0} mutual follows.", value),
            _ => Say("Unknown ties leave first place open. {0} has the most known mutual follows: {1} of {2} possible.", name, value, possible),
        };
    }
}
