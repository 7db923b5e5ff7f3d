namespace Twiplomacy.Graph;

/// <summary>
/// Eigenvector centrality: A x = λ x for the largest λ, with x ≥ 0 and Euclidean norm 1, on an undirected graph.
/// Power iteration x ← (A + I) x from equal scores, as NetworkX does: the added I keeps a bipartite graph from swinging
/// for ever. With several components the result is the limit of that iteration: the component with the largest λ takes
/// all, components that tie share in proportion to their start, and the others, isolated vertices among them, tend to 0.
/// Without an edge all scores stay equal. Source: Bonacich 1972; O(n + m) per step, more steps the nearer the second
/// eigenvalue is to the first.
/// </summary>
public sealed class EigenvectorCentrality
{
    private const int VerticesPerBlock = 1 << 13;

    private EigenvectorCentrality(double[] scores, int iterations, double change)
    {
        Scores = scores;
        Iterations = iterations;
        Change = change;
    }

    public IReadOnlyList<double> Scores { get; }

    public int Iterations { get; }

    /// <summary>Σ |x − x before| of the last step; above the tolerance only if the steps ran out.</summary>
    public double Change { get; }

    public static EigenvectorCentrality Of(UndirectedGraph graph, EigenvectorSettings? settings = null, GraphOptions? options = null)
    {
        settings ??= new EigenvectorSettings();
        options ??= GraphOptions.Default;
        var vertices = Blocks.OfItems(graph.VertexCount, VerticesPerBlock);
        var (scores, next) = (new double[graph.VertexCount], new double[graph.VertexCount]);
        Array.Fill(scores, 1 / Math.Sqrt(Math.Max(1, graph.VertexCount)));
        var change = scores.Length == 0 ? 0 : double.PositiveInfinity;
        var iterations = 0;
        for (; change >= settings.Tolerance && iterations < settings.MaximumIterations; iterations++)
        {
            var squares = graph.Rows.Blocks().Sum(options, (start, end) => Multiply(graph.Rows, scores, next, start, end));
            var scale = 1 / Math.Sqrt(squares);
            change = vertices.Sum(options, (start, end) => Normalise(scores, next, scale, start, end));
            (scores, next) = (next, scores);
        }

        return new EigenvectorCentrality(scores, iterations, change);
    }

    /// <summary>next = (A + I) × scores; answers the sum of the squares.</summary>
    private static unsafe double Multiply(CompressedRows rows, double[] scores, double[] next, int start, int end)
    {
        var squares = 0.0;
        fixed (double* values = scores)
        fixed (int* entries = rows.Entries)
            for (var vertex = start; vertex < end; vertex++)
            {
                var sum = scores[vertex] + RowSums.Sum(values, entries + rows.Offsets[vertex], rows.Length(vertex));
                next[vertex] = sum;
                squares += sum * sum;
            }

        return squares;
    }

    private static double Normalise(double[] scores, double[] next, double scale, int start, int end)
    {
        var change = 0.0;
        for (var vertex = start; vertex < end; vertex++)
        {
            next[vertex] *= scale;
            change += Math.Abs(next[vertex] - scores[vertex]);
        }

        return change;
    }
}
