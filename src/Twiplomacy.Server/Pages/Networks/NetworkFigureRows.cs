using Twiplomacy.Analytics.Editions;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>One figure of networks, as the page writes it.</summary>
/// <param name="Measure">The measure that defines it.</param>
/// <param name="Detail">What distinguishes it from another figure of that measure, in English; null: nothing.</param>
internal sealed record NetworkFigureRow(string Measure, string? Detail, Func<NetworkFigures, string> Write);

/// <summary>The figures of networks in the order of the page: who is in it, what is known, ties, parts, countries, followers.</summary>
internal static class NetworkFigureRows
{
    public static IReadOnlyList<NetworkFigureRow> All { get; } =
    [
        new("members", null, network => Figures.Whole(network.Members)),
        new("known_share", null, network => Figures.Percent(network.KnownShare)),
        new("arcs", null, network => Figures.Whole(network.Arcs)),
        new("mutual_pairs", null, network => Figures.Whole(network.MutualPairs)),
        new("density", null, network => Bounded(network.Density, network.DensityLow, network.DensityHigh)),
        new("reciprocity_arcs", null, network => Bounded(network.ReciprocityArcs, network.ReciprocityArcsLow, network.ReciprocityArcsHigh)),
        new("reciprocity_dyads", null, network => Bounded(network.ReciprocityDyads, network.ReciprocityDyadsLow, network.ReciprocityDyadsHigh)),
        new("share_without_mutual", null, network => Figures.Percent(network.ShareWithoutMutual)),
        new("islands", null, network => Figures.Whole(network.Islands)),
        new("largest_island", null, network => Figures.Whole(network.LargestIsland)),
        new("strongest_core", null, network => Figures.Whole(network.StrongestCore)),
        new("communities", null, network => Figures.Whole(network.Communities)),
        new("ei_index", "by country", network => Figures.Value(network.EiIndexCountry)),
        new("ei_index", "by office", network => Figures.Value(network.EiIndexKind)),
        new("countries_present", null, network => Figures.Whole(network.CountriesPresent)),
        new("total_followers", null, network => Figures.Whole(network.TotalFollowers)),
        new("median_followers", null, network => Figures.Value(network.MedianFollowers)),
    ];

    // A share over what is known, and between which shares it lies whatever the unknown ties are.
    private static string Bounded(double? value, double? low, double? high) =>
        low is null || high is null || low == high ? Figures.Percent(value) : $"{Figures.Percent(value)} ({Figures.Percent(low)}–{Figures.Percent(high)})";
}
