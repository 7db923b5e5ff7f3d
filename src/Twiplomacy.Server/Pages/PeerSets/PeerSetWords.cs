using Twiplomacy.Analytics.PeerSets;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Server.Pages.PeerSets;

/// <summary>What is said of sets of peers, in the reader's language.</summary>
internal static class PeerSetWords
{
    /// <summary>Only what comes with the program is ours to translate.</summary>
    public static string Name(PeerSet set) => set.IsBuiltIn ? Words.Say(set.Name) : set.Name;

    public static string Place(PeerPlace place) => Figures.Place(place.Place, place.Best, place.Worst);

    /// <summary>Between which values the middle half lies.</summary>
    public static string Middle(PeerStanding standing) =>
        standing.LowerQuartile is null ? Figures.Unknown : $"{Figures.Value(standing.LowerQuartile)}–{Figures.Value(standing.UpperQuartile)}";
}
