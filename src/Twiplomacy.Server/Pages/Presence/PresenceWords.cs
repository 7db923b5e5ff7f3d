using Twiplomacy.Analytics.Presence;
using Twiplomacy.Application.Presence;
using Twiplomacy.Core.Ties;
using Twiplomacy.Server.Pages.Groups;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Presence;

/// <summary>What is said of presence in a region, in the reader's language.</summary>
internal static class PresenceWords
{
    /// <summary>Whom the region certainly follows most, and how much of it is returned.</summary>
    public static string Finding(PresenceResult result)
    {
        var region = NamedGroupWords.Of(result.Region);
        if (result.MostFollowed is { } first)
            return Words.Say(
                "{0} follows {1} most. Known follows: {2}, of these returned: {3}.", region, NamedGroupWords.Of(first.Group),
                Figures.Whole(first.Total.In), Mutual(first.Total));
        return result.Powers.All(power => power.Total.Tied == 0) ? Words.Say("We do not know of any tie between them.")
            : Words.Say("Whom {0} follows most we cannot say for certain: ties are unknown, or several are followed equally often.", region);
    }

    /// <summary>How many pairs follow each other, or from how many to how many may.</summary>
    public static string Mutual(PresenceCount count) =>
        count.UnknownMutual == 0 ? Figures.Whole(count.Mutual)
            : $"{Figures.Whole(count.Mutual)}–{Figures.Whole(count.Mutual + count.UnknownMutual)}";

    /// <summary>Whether a follow is returned.</summary>
    public static string Back(TieState back) => back switch
    {
        TieState.Yes => Words.Say("Mutual follow"),
        TieState.No => Words.Say("Not returned"),
        _ => Words.Say("Return not known"),
    };
}
