namespace Twiplomacy.Graph;

/// <summary>
/// PageRank: the share of time that a walker spends on each vertex who follows a random arc with probability d and
/// jumps to a random vertex otherwise, or where no arc leads on:
/// x(v) = (1 − d)/n + d × (Σ over u→v of x(u)/out(u) + Σ over dangling u of x(u)/n).
/// The scores sum to 1; an isolated vertex gets the least score. Source: Brin and Page 1998; the spread of the dangling
/// mass is NetworkX's. Power iteration, O(n + m) per step.
/// </summary>
public sealed class PageRank
{
    private PageRank(double[] scores, int iterations, double change)
    {
        Scores = scores;
        Iterations = iterations;
        Change = change;
    }

    public IReadOnlyList<double> Scores { get; }

    public int Iterations { get; }

    /// <summary>Σ |x − x before| of the last step; above the tolerance only if the steps ran out.</summary>
    public double Change { get; }

    public static PageRank Of(DirectedGraph graph, PageRankSettings? settings = null, GraphOptions? options = null) =>
        Of(graph.In, null, Inverse(graph.VertexCount, vertex => graph.OutDegree(vertex)), settings, options);

    /// <summary>The walker then takes an arc with a probability proportional to its weight.</summary>
    public static PageRank Of(WeightedDirectedGraph graph, PageRankSettings? settings = null, GraphOptions? options = null) =>
        Of(graph.Arcs.In, graph.InWeights, Inverse(graph.VertexCount, graph.OutStrength), settings, options);

    /// <summary>From the rows of one direction: who follows each vertex, and how many it follows itself.</summary>
    internal static PageRank Of(CompressedRows followers, int[] following, PageRankSettings? settings, GraphOptions? options) =>
        Of(followers, null, Inverse(following.Length, vertex => following[vertex]), settings, options);

    private static PageRank Of(CompressedRows followers, double[]? weights, double[] inverseFollowing, PageRankSettings? settings, GraphOptions? options)
    {
        if (inverseFollowing.Length == 0) return new PageRank([], 0, 0);
        using var iterations = new PageRankIterations(followers, weights, inverseFollowing, settings ?? new());
        iterations.Run(options ?? GraphOptions.Default);
        return new PageRank(iterations.Rank, iterations.Count, iterations.Change);
    }

    private static double[] Inverse(int vertices, Func<int, double> following)
    {
        var inverse = new double[vertices];
        for (var vertex = 0; vertex < vertices; vertex++)
            inverse[vertex] = following(vertex) is var count && count == 0 ? 0 : 1.0 / count;
        return inverse;
    }
}
