namespace Twiplomacy.Graph;

/// <summary>
/// What a network has beyond what its degrees alone lead one to expect, against random networks with the same degrees:
/// mutual pairs, reciprocity, ties within and between groups, brokerage. Two-way ties of a group with itself count once.
/// </summary>
public sealed class ChanceFigures
{
    private readonly IReadOnlyList<NullStatistic> _statistics;
    private readonly int _groupCount;

    private ChanceFigures(IReadOnlyList<NullStatistic> statistics, int groupCount, long arcs)
    {
        (_statistics, _groupCount) = (statistics, groupCount);
        Reciprocity = arcs == 0 ? null : MutualPairs.Times(2.0 / arcs);
    }

    public NullStatistic MutualPairs => _statistics[0];

    /// <summary>The share of arcs that are returned; null without arcs.</summary>
    public NullStatistic? Reciprocity { get; }

    /// <summary>The sums over all vertices, by role.</summary>
    public NullStatistic Coordinator => _statistics[1];

    public NullStatistic Itinerant => _statistics[2];

    public NullStatistic Representative => _statistics[3];

    public NullStatistic Gatekeeper => _statistics[4];

    public NullStatistic Liaison => _statistics[5];

    public NullStatistic AllRoles => _statistics[6];

    /// <summary>Arcs from one group to another.</summary>
    public NullStatistic Arcs(int from, int to) => _statistics[7 + from * _groupCount + to];

    /// <summary>Mutual pairs with one end in either group.</summary>
    public NullStatistic Mutual(int one, int other) => _statistics[7 + (_groupCount + one) * _groupCount + other];

    /// <summary>Draws the random networks and counts in each; <see cref="DegreeNull"/> says how.</summary>
    /// <param name="groups">A group number from 0 for each vertex, or a negative number for none.</param>
    /// <exception cref="ArgumentException">There are more or fewer numbers than vertices.</exception>
    public static ChanceFigures Of(DirectedGraph graph, ReadOnlySpan<int> groups, NullSettings? settings = null, GraphOptions? options = null)
    {
        var count = VertexGroups.CountOf(groups, graph.VertexCount);
        var numbers = groups.ToArray();
        var statistics = DegreeNull.Compare(graph, (network, alone) => Count(network, numbers, count, alone), settings, options);
        return new ChanceFigures(statistics, count, graph.ArcCount);
    }

    private static long[] Count(DirectedGraph network, int[] groups, int groupCount, GraphOptions options)
    {
        var mutual = network.Mutual(options);
        var roles = Brokerage.Of(network, groups, options).Total;
        var between = GroupMixing.Of(mutual, groups).Cells.ToArray();
        // Within a group each pair was met from both its ends.
        for (var group = 0; group < groupCount; group++) between[group * (groupCount + 1)] /= 2;
        return
        [
            mutual.EdgeCount, roles.Coordinator, roles.Itinerant, roles.Representative, roles.Gatekeeper, roles.Liaison, roles.Total,
            .. GroupMixing.Of(network, groups).Cells, .. between,
        ];
    }
}
