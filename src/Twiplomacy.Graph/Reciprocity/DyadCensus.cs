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

    public static DyadCensus Of(DirectedGraph graph, GraphOptions? options = null) =>
        new(graph.VertexCount, graph.ArcCount, TieCounts.Of(graph, options).MutualPairs);
}
