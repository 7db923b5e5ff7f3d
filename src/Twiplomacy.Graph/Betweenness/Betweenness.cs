namespace Twiplomacy.Graph;

/// <summary>
/// Betweenness: B(v) = Σ over s ≠ v ≠ t of the share of shortest paths from s to t that pass v, divided by
/// (n − 1)(n − 2); an undirected graph counts each pair once and divides by (n − 1)(n − 2)/2, as NetworkX does. An
/// isolated vertex has 0, and so has every vertex of a graph with fewer than three. Source: Freeman 1977; Brandes 2001.
/// O(n m) in the worst case, and far less on dense graphs of small diameter, where most arcs lie on no shortest path and
/// each level looks along the arcs from the side that has fewer.
/// </summary>
public static class Betweenness
{
    /// <summary>Of directed shortest paths.</summary>
    public static IReadOnlyList<double> Of(DirectedGraph graph, GraphOptions? options = null)
    {
        var sources = Enumerable.Range(0, graph.VertexCount).ToArray();
        var sums = DependencySums.Over(graph, sources, squares: false, options ?? GraphOptions.Default);
        var scale = Scale(graph.VertexCount);
        return Array.ConvertAll(sums.Dependencies, sum => sum * scale);
    }

    /// <summary>Every path is found from both its ends, which the division by the ordered pairs makes up for.</summary>
    public static IReadOnlyList<double> Of(UndirectedGraph graph, GraphOptions? options = null) => Of(graph.AsDirected(), options);

    /// <summary>Estimates from the shortest paths that begin at some vertices, drawn without replacement.</summary>
    /// <param name="sourceCount">From 1 to n; n is exact.</param>
    public static SampledBetweenness Sample(DirectedGraph graph, int sourceCount, ulong seed, GraphOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sourceCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sourceCount, graph.VertexCount);
        var sources = new SeededRandom(seed).Draw(graph.VertexCount, sourceCount);
        var sums = DependencySums.Over(graph, sources, squares: true, options ?? GraphOptions.Default);
        return SampledBetweenness.FromSums(sums, graph.VertexCount, sourceCount);
    }

    /// <inheritdoc cref="Sample(DirectedGraph, int, ulong, GraphOptions?)"/>
    public static SampledBetweenness Sample(UndirectedGraph graph, int sourceCount, ulong seed, GraphOptions? options = null) =>
        Sample(graph.AsDirected(), sourceCount, seed, options);

    private static double Scale(int vertices) => vertices < 3 ? 0 : 1 / ((double)(vertices - 1) * (vertices - 2));
}
