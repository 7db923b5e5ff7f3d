using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.Wording;
using static Twiplomacy.Server.Pages.Wording.Words;

namespace Twiplomacy.Server.Pages.Start;

/// <summary>Says who leads an edition, if that can be told.</summary>
public static class StartHeadline
{
    public static string Of(StartEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (edition.First is not [{ Value: { } most } first, ..]) return Say("Nothing is known of its ties yet.");
        if (edition.Gaps is not null) return Say("Nobody can be ranked yet: {0} is known.", Figures.Percent(edition.Network?.KnownShare));
        // Nobody is called the first whom the unknown could make the second.
        if (first.RankWorst != 1) return Say("Who leads cannot be told: the unknown ties leave the first place open. The highest known value is {0} mutual follows.", Figures.Value(most));
        return edition.SharedRanks.Contains(1)
            ? Say("Nobody leads alone: the highest value, {0} mutual follows, is shared.", Figures.Value(most))
            : Say("{0} leads with {1} mutual follows among {2} peers.", AccountAbout.Title(first.Account), Figures.Value(most), Figures.Whole((edition.Network?.Members ?? edition.First.Count) - 1));
    }
}
