namespace Twiplomacy.Graph;

/// <summary>
/// How full a directed graph is and how often its ties are returned. A dyad is an unordered pair of vertices: mutual
/// (arcs both ways), asymmetric (one way) or null. Ratios over nothing are 0. Source of the census: Holland and
/// Leinhardt 1970; O(n + m).
/// </summary>
/// <param name="VertexCount">Vertices, isolated ones included.</param>
/// <param name="ArcCount">Arcs = 2 × mutual + asymmetric dyads.</param>
/// <param name="MutualDyads">Pairs with arcs both ways.</param>
public sealed record DyadCensus(int VertexCount, long ArcCount, long MutualDyads)
{
    public long AsymmetricDyads => ArcCount - 2 * MutualDyads;

    public long ConnectedDyads => MutualDyads + AsymmetricDyads;

    public long NullDyads => (long)VertexCount * (VertexCount - 1) / 2 - ConnectedDyads;

    /// <summary>Arcs over the n (n − 1) possible ones.</summary>
    public double Density => VertexCount < 2 ? 0 : (double)ArcCount / ((double)VertexCount * (VertexCount - 1));

    /// <summary>Arc variant: the share of arcs that are returned, 2 × mutual / arcs.</summary>
    public double ArcReciprocity => ArcCount == 0 ? 0 : 2.0 * MutualDyads / ArcCount;

    /// <summary>Dyad variant: the share of connected pairs that are mutual.</summary>
    public double DyadReciprocity => ConnectedDyads == 0 ? 0 : (double)MutualDyads / ConnectedDyads;

    /// <summary>
    /// How much more often arcs are returned than in a random graph of the same density d, for r = arc reciprocity:
    /// (r − d) / (1 − d), from below 0 to 1; null without arcs and in a complete graph. It equals the correlation of the
    /// adjacency matrix with its transpose. Source: Garlaschelli and Loffredo 2004.
    /// </summary>
    public double? Rho => ArcCount == 0 || Density >= 1 ? null : (ArcReciprocity - Density) / (1 - Density);

    /// <summary>
    /// The relative log-odds of a return: ln(r / d), 0 where arcs are returned as often as the density alone would have
    /// it; null where no arc is returned. Source: Butts 2008.
    /// </summary>
    public double? LogOddsOfReturn => MutualDyads == 0 ? null : Math.Log(ArcReciprocity / Density);

    /// <summary>
    /// The mutual dyads that a graph with as many arcs, each set of arcs equally likely, has on average:
    /// C(n, 2) m (m − 1) / (M (M − 1)) for M = n (n − 1); null below two vertices. Source: Wasserman and Faust 1994.
    /// </summary>
    public double? ExpectedMutualDyads
    {
        get
        {
            var possible = (double)VertexCount * (VertexCount - 1);
            return VertexCount < 2 ? null : possible / 2 * (ArcCount / possible) * ((ArcCount - 1) / (possible - 1));
        }
    }

    public static DyadCensus Of(DirectedGraph graph, GraphOptions? options = null) =>
        new(graph.VertexCount, graph.ArcCount, TieCounts.Of(graph, options).MutualPairs);
}
