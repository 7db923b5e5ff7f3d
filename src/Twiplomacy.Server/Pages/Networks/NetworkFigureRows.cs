using Twiplomacy.Analytics.Editions;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>One figure of networks, as the page writes it.</summary>
/// <param name="Measure">The measure that defines it.</param>
/// <param name="Detail">What distinguishes it from another figure of that measure, in English; null: nothing.</param>
internal sealed record NetworkFigureRow(string Measure, string? Detail, Func<NetworkFigures, string> Write)
{
    /// <summary>Between which values it lies whatever the unknown ties are; null where it has no bounds.</summary>
    public Func<NetworkFigures, string?>? Range { get; init; }
}

/// <summary>The figures of networks in the order of the page: who is in it, what is known, ties, parts, countries, followers.</summary>
internal static class NetworkFigureRows
{
    public static IReadOnlyList<NetworkFigureRow> All { get; } =
    [
        new("members", null, network => Figures.Whole(network.Members)),
        new("known_share", null, network => Figures.Percent(network.KnownShare)),
        new("arcs", null, network => Figures.Whole(network.Arcs)),
        new("mutual_pairs", null, network => Figures.Whole(network.MutualPairs)),
        new("density", null, network => Figures.Percent(network.Density)) { Range = network => RangeOf(network.DensityLow, network.DensityHigh) },
        new("reciprocity_arcs", null, network => Figures.Percent(network.ReciprocityArcs))
        {
            Range = network => RangeOf(network.ReciprocityArcsLow, network.ReciprocityArcsHigh),
        },
        new("reciprocity_dyads", null, network => Figures.Percent(network.ReciprocityDyads))
        {
            Range = network => RangeOf(network.ReciprocityDyadsLow, network.ReciprocityDyadsHigh),
        },
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

    private static string? RangeOf(double? low, double? high) =>
        low is null || high is null || low == high ? null : $"{Figures.Percent(low)}–{Figures.Percent(high)}";
}
