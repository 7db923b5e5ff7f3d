using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Editions;

/// <summary>The network as a whole, over known pairs.</summary>
/// <param name="Members">Accounts.</param>
/// <param name="Arcs">Ordered pairs known to be yes.</param>
/// <param name="MutualPairs">Unordered pairs with both directions yes.</param>
/// <param name="KnownShare">Share of ordered pairs that are known; null without pairs.</param>
/// <param name="Clashes">Pairs for which a yes and a no stood at the same instant.</param>
/// <param name="Density">Yes over known ordered pairs; null where nothing is known.</param>
/// <param name="ReciprocityArcs">Arcs that are returned, over arcs whose return is known.</param>
/// <param name="ReciprocityDyads">Mutual pairs over pairs with at least one known arc and both directions known.</param>
/// <param name="ShareWithoutMutual">Share of members known to have no mutual peer.</param>
public sealed record NetworkFigures(
    int Members, int Arcs, int MutualPairs, double? KnownShare, int Clashes, double? Density,
    double? ReciprocityArcs, double? ReciprocityDyads, double? ShareWithoutMutual)
{
    /// <summary>The least density over all ordered pairs that any completion of the unknown gives; null without pairs, and in editions built before this was counted.</summary>
    public double? DensityLow { get; init; }

    /// <summary>The greatest.</summary>
    public double? DensityHigh { get; init; }

    /// <summary>The least reciprocity of arcs over all completions that have an arc.</summary>
    public double? ReciprocityArcsLow { get; init; }

    /// <summary>The greatest.</summary>
    public double? ReciprocityArcsHigh { get; init; }

    /// <summary>The least reciprocity of dyads over all completions that have an arc.</summary>
    public double? ReciprocityDyadsLow { get; init; }

    /// <summary>The greatest.</summary>
    public double? ReciprocityDyadsHigh { get; init; }

    /// <summary>The sum of followers over the members observed; not deduplicated.</summary>
    public long? TotalFollowers { get; init; }

    /// <summary>The median of followers over the members observed.</summary>
    public double? MedianFollowers { get; init; }

    /// <summary>The E-I index of mutual ties by country: −1 if all stay inside, 1 if all cross; null without ties.</summary>
    public double? EiIndexCountry { get; init; }

    /// <summary>The same by kind of office.</summary>
    public double? EiIndexKind { get; init; }

    /// <summary>Islands of two or more members: chains of mutual follows join everyone on an island, and none leads to another. Null in editions built before this was counted.</summary>
    public int? Islands { get; init; }

    /// <summary>Members on the largest island; 0 without mutual follows. Null in editions built before this was counted.</summary>
    public int? LargestIsland { get; init; }

    /// <summary>Members of the largest group in which everyone reaches everyone along follows; 0 if there is none of two or more. Null in editions built before this was counted.</summary>
    public int? StrongestCore { get; init; }

    /// <summary>Communities of two or more members on mutual ties (Leiden, seed 1).</summary>
    public int? Communities { get; init; }

    /// <summary>Modularity of these communities.</summary>
    public double? Modularity { get; init; }

    /// <summary>Countries with at least one member.</summary>
    public int? CountriesPresent { get; init; }

    /// <summary>The same by region of the world: africa, americas, asia, europe, oceania.</summary>
    public IReadOnlyDictionary<string, int>? CountriesByRegion { get; init; }

    /// <summary>How many accounts of missions each country has among the members: embassies, consulates, permanent missions.</summary>
    public IReadOnlyDictionary<string, int>? MissionsByCountry { get; init; }

    public static NetworkFigures Of(TieSnapshot ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var n = ties.Population.Count;
        var words = (n + 63) >> 6;
        var (outYes, outKnown, inYes, inKnown) = (new ulong[words], new ulong[words], new ulong[words], new ulong[words]);
        long known = 0, mutual = 0, arcsWithKnownReturn = 0, alone = 0, neither = 0, halfNo = 0;
        for (var a = 0; a < n; a++)
        {
            ties.FillRow(a, outYes, outKnown, inYes, inKnown);
            long mine = 0, open = n - 1;
            for (var w = 0; w < words; w++)
            {
                var (both, no) = (outYes[w] & inYes[w], (outKnown[w] & ~outYes[w]) | (inKnown[w] & ~inYes[w]));
                known += long.PopCount((long)outKnown[w]);
                mine += long.PopCount((long)both);
                open -= long.PopCount((long)(both | no));
                neither += long.PopCount((long)(outKnown[w] & ~outYes[w] & inKnown[w] & ~inYes[w]));
                halfNo += long.PopCount((long)(outKnown[w] & ~outYes[w] & ~inKnown[w]));
                arcsWithKnownReturn += long.PopCount((long)(outYes[w] & inKnown[w]));
            }
            mutual += mine;
            if (mine == 0 && open == 0) alone++;
        }
        return Figures(ties, n, known, mutual, arcsWithKnownReturn, alone, new DyadStates(
            mutual / 2, arcsWithKnownReturn - mutual, halfNo, neither / 2, (long)n * (n - 1) / 2));
    }

    private static NetworkFigures Figures(
        TieSnapshot ties, int n, long known, long mutual, long arcsWithKnownReturn, long alone, DyadStates dyads)
    {
        var pairs = (long)n * (n - 1);
        var asymmetric = arcsWithKnownReturn - mutual;
        return new NetworkFigures(
            n, ties.Arcs, (int)(mutual / 2), Ratio(known, pairs), ties.Clashes, Ratio(ties.Arcs, known),
            Ratio(mutual, arcsWithKnownReturn), Ratio(mutual / 2, mutual / 2 + asymmetric), Ratio(alone, n))
        {
            DensityLow = Ratio(ties.Arcs, pairs), DensityHigh = Ratio(ties.Arcs + pairs - known, pairs),
            ReciprocityArcsLow = Ratio(2 * dyads.Mutual, dyads.Mutual + dyads.MostConnected), ReciprocityArcsHigh = dyads.MostReciprocal(arcs: true),
            ReciprocityDyadsLow = Ratio(dyads.Mutual, dyads.MostConnected), ReciprocityDyadsHigh = dyads.MostReciprocal(arcs: false),
        };
    }

    /// <summary>
    /// Unordered pairs by what is known of their two directions. Bounds of reciprocity are exact, since every pair can be
    /// completed by itself: it is least where each open pair becomes a one-way follow, and greatest where each that can
    /// becomes mutual and no other gets a follow.
    /// </summary>
    /// <param name="Mutual">Both yes.</param>
    /// <param name="OneWay">A yes and a no.</param>
    /// <param name="HalfNo">A no and an unknown.</param>
    /// <param name="Neither">Both no.</param>
    /// <param name="All">All pairs.</param>
    private readonly record struct DyadStates(long Mutual, long OneWay, long HalfNo, long Neither, long All)
    {
        /// <summary>Pairs that can have an arc.</summary>
        public long MostConnected => All - Neither;

        private long MostMutual => MostConnected - OneWay - HalfNo;

        /// <summary>The greatest reciprocity, each mutual pair counting for its arcs or for one; null if no completion has an arc.</summary>
        public double? MostReciprocal(bool arcs)
        {
            var mutual = (arcs ? 2 : 1) * MostMutual;
            return mutual + OneWay == 0 ? HalfNo == 0 ? null : 0 : Ratio(mutual, mutual + OneWay);
        }
    }

    private static double? Ratio(long part, long whole) => whole == 0 ? null : part / (double)whole;
}
