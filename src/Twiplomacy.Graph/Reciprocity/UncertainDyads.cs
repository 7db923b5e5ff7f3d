namespace Twiplomacy.Graph;

/// <summary>
/// Pairs of vertices of which not every arc is known, by what is known of their two arcs. Every pair can be completed by
/// itself, so that the bounds of a figure are exact.
/// </summary>
/// <param name="VertexCount">Vertices.</param>
/// <param name="Mutual">Both arcs are there.</param>
/// <param name="OneWay">One is there, and the other is not.</param>
/// <param name="HalfYes">One is there, and of the other nothing is known.</param>
/// <param name="HalfNo">One is not there, and of the other nothing is known.</param>
/// <param name="Open">Of neither anything is known.</param>
public sealed record UncertainDyads(int VertexCount, long Mutual, long OneWay, long HalfYes, long HalfNo, long Open)
{
    public long FewestArcs => 2 * Mutual + OneWay + HalfYes;

    public long MostArcs => FewestArcs + HalfYes + HalfNo + 2 * Open;

    /// <summary>
    /// The least and the greatest value of a figure over all completions in which it is defined; null if there is none.
    /// Looks at every possible number of arcs, with the fewest and the most mutual pairs that go with it: O(unknown arcs).
    /// </summary>
    /// <param name="figure">Of a number of arcs and of mutual pairs; with the same arcs never less for more mutual pairs, or never more.</param>
    public (double? Low, double? High) Bounds(Func<long, long, double?> figure)
    {
        double? low = null, high = null;
        for (var arcs = FewestArcs; arcs <= MostArcs; arcs++)
            foreach (var value in (ReadOnlySpan<double?>)[figure(arcs, FewestMutual(arcs)), figure(arcs, MostMutual(arcs))])
            {
                if (value is null) continue;
                low = low is null ? value : Math.Min(low.Value, value.Value);
                high = high is null ? value : Math.Max(high.Value, value.Value);
            }

        return (low, high);
    }

    /// <summary>Bounds of <see cref="DyadCensus.Rho"/>.</summary>
    public (double? Low, double? High) Rho() => Bounds((arcs, mutual) => new DyadCensus(VertexCount, arcs, mutual).Rho);

    /// <summary>Bounds of <see cref="DyadCensus.LogOddsOfReturn"/>; nothing bounds it from below where there may be no mutual pair.</summary>
    public (double? Low, double? High) LogOddsOfReturn()
    {
        var (low, high) = Bounds((arcs, mutual) => new DyadCensus(VertexCount, arcs, mutual).LogOddsOfReturn);
        return (Mutual == 0 ? null : low, high);
    }

    /// <summary>Arcs go first to pairs that stay one-way, then to those that they make mutual.</summary>
    private long FewestMutual(long arcs) => Mutual + Math.Max(0, arcs - FewestArcs - HalfNo - Open);

    /// <summary>Arcs go first to pairs that one of them makes mutual, then by two to open ones.</summary>
    private long MostMutual(long arcs)
    {
        var added = arcs - FewestArcs;
        var returned = Math.Min(added, HalfYes);
        return Mutual + returned + Math.Min(Open, (added - returned) / 2);
    }
}
