namespace Twiplomacy.Graph;

/// <summary>A simple undirected graph whose edges carry a positive weight.</summary>
public sealed class WeightedUndirectedGraph
{
    internal WeightedUndirectedGraph(UndirectedGraph edges, double[] weights)
    {
        Edges = edges;
        Weights = weights;
    }

    public int VertexCount => Edges.VertexCount;

    /// <summary>The same edges without their weights.</summary>
    public UndirectedGraph Edges { get; }

    /// <summary>Beside the entries of <c>Edges.Rows</c>.</summary>
    internal double[] Weights { get; }

    /// <summary>Weights of the edges to <see cref="UndirectedGraph.Neighbours"/>, in the same order.</summary>
    public ReadOnlySpan<double> NeighbourWeights(int vertex) =>
        Weights.AsSpan(Edges.Rows.Offsets[vertex]..Edges.Rows.Offsets[vertex + 1]);
}
