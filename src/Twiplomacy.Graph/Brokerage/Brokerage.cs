namespace Twiplomacy.Graph;

/// <summary>
/// Brokerage between groups (Gould and Fernandez 1989): for every vertex, how often it stands between two that are not
/// joined, by the groups of the three. Vertices without a group (a negative number) take no part: they broker nothing
/// (null) and are nobody's ends. An isolated vertex has 0 of each role.
/// </summary>
public sealed class Brokerage
{
    private readonly int[] _sizes;
    private readonly double _density;

    internal Brokerage(BrokerageRoles?[] perVertex, int[] sizes, long arcs)
    {
        PerVertex = perVertex;
        _sizes = sizes;
        var vertices = (double)sizes.Sum();
        _density = vertices < 2 ? 0 : arcs / (vertices * (vertices - 1));
        Total = perVertex.Aggregate(default(BrokerageRoles), (sum, roles) => sum + (roles ?? default));
    }

    /// <summary>Null for a vertex without a group.</summary>
    public IReadOnlyList<BrokerageRoles?> PerVertex { get; }

    /// <summary>The sums over all vertices.</summary>
    public BrokerageRoles Total { get; }

    /// <summary>Groups: one more than the greatest number.</summary>
    public int GroupCount => _sizes.Length;

    /// <summary>
    /// What a vertex of this group has on average if each arc is there with probability d, the density among the N vertices
    /// with a group, by itself, for group sizes n: coordinator d² (1 − d) (n_i − 1)(n_i − 2); itinerant
    /// d² (1 − d) Σ n_k (n_k − 1) over the other groups; representative and gatekeeper d² (1 − d) (N − n_i)(n_i − 1);
    /// liaison d² (1 − d) Σ n_k (N − n_i − n_k); all together d² (1 − d) (N − 1)(N − 2). Source: Gould and Fernandez 1989.
    /// </summary>
    public ExpectedRoles ExpectedOf(int group)
    {
        double all = _sizes.Sum(), own = _sizes[group], itinerant = 0, liaison = 0;
        for (var other = 0; other < _sizes.Length; other++)
        {
            if (other == group) continue;
            itinerant += (double)_sizes[other] * (_sizes[other] - 1);
            liaison += _sizes[other] * (all - own - _sizes[other]);
        }

        var open = _density * _density * (1 - _density);
        var across = open * (all - own) * (own - 1);
        return new ExpectedRoles(open * (own - 1) * (own - 2), open * itinerant, across, across, open * liaison);
    }

    /// <summary>
    /// Counts in O(n + m + paths closed): from bits, 64 pairs at a time, O(m n / 64) with n² / 8 bytes, where the graph is
    /// small and dense, and else by marking the successors of every vertex, O(Σ out-degree²).
    /// </summary>
    /// <param name="groups">A group number from 0 for each vertex, or a negative number for none.</param>
    /// <exception cref="ArgumentException">There are more or fewer numbers than vertices.</exception>
    public static Brokerage Of(DirectedGraph graph, ReadOnlySpan<int> groups, GraphOptions? options = null)
    {
        options ??= GraphOptions.Default;
        var sizes = new int[VertexGroups.CountOf(groups, graph.VertexCount)];
        foreach (var group in groups)
            if (group >= 0) sizes[group]++;
        var numbers = groups.ToArray();
        var closed = ClosedByBits.Pays(graph)
            ? new ClosedByBits(graph, numbers, sizes, options).Count(options)
            : new ClosedByMarks(graph, numbers, options).Count();
        var pairs = new PairsByGroup[options.Threads];
        var roles = new BrokerageRoles?[graph.VertexCount];
        var arcs = new long[graph.VertexCount];
        graph.In.Blocks().Run(options, (_, start, end, worker) =>
        {
            var all = pairs[worker] ??= new PairsByGroup(graph, numbers, sizes.Length);
            for (var vertex = start; vertex < end; vertex++)
            {
                if (numbers[vertex] < 0) continue;
                roles[vertex] = all.CountOf(vertex) - closed[vertex];
                arcs[vertex] = all.Successors;
            }
        });
        return new Brokerage(roles, sizes, arcs.Sum());
    }
}
