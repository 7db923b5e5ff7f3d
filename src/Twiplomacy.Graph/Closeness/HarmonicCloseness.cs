namespace Twiplomacy.Graph;

/// <summary>
/// Harmonic closeness over incoming distances: H(v) = Σ over u ≠ v of 1 / d(u, v), divided by n − 1; a vertex that
/// cannot reach v adds 0, so an isolated vertex has 0. Source: Marchiori and Latora 2000; Boldi and Vigna 2014.
/// Exact, by breadth-first searches from 512 vertices at a time that share every look at an arc (Then et al. 2014):
/// O(n m / 512 × levels) in the worst case; 192 bytes per vertex and thread.
/// </summary>
/// <remarks>
/// The sum is kept in fixed point, so that vertices in the same position get the same number to the last bit. Its error
/// is below 1e-12 up to 10,000 vertices and grows in proportion to n.
/// </remarks>
public static class HarmonicCloseness
{
    public static IReadOnlyList<double> Of(DirectedGraph graph, GraphOptions? options = null)
    {
        options ??= GraphOptions.Default;
        var count = graph.VertexCount;
        var searches = new SharedSearch[options.Threads];
        Blocks.OfItems(count, SharedSearch.Width).Run(options, (_, start, end, worker) =>
            (searches[worker] ??= new SharedSearch(graph)).From(start, end), reports: true);

        var sums = new double[count];
        for (var vertex = 0; vertex < count; vertex++)
        {
            var total = 0L;
            foreach (var search in searches) total += search?.Total(vertex) ?? 0;
            sums[vertex] = count < 2 ? 0 : total * SharedSearch.Unit(count) / (count - 1);
        }

        return sums;
    }

    public static IReadOnlyList<double> Of(UndirectedGraph graph, GraphOptions? options = null) => Of(graph.AsDirected(), options);
}
