namespace Twiplomacy.Graph;

/// <summary>The leading eigenvector of a connected graph with an edge, by power iteration of A + I from equal scores.</summary>
/// <param name="Scores">Of Euclidean norm 1.</param>
/// <param name="Eigenvalue">Of A.</param>
/// <param name="Start">How much of equal scores lies in the direction of the eigenvector: their sum.</param>
internal sealed record LeadingEigenvector(double[] Scores, double Eigenvalue, double Start, int Iterations, double Change)
{
    private const int VerticesPerBlock = 1 << 13;

    public static LeadingEigenvector Of(UndirectedGraph graph, EigenvectorSettings settings, GraphOptions options)
    {
        var vertices = Blocks.OfItems(graph.VertexCount, VerticesPerBlock);
        var (scores, next) = (new double[graph.VertexCount], new double[graph.VertexCount]);
        Array.Fill(scores, 1 / Math.Sqrt(graph.VertexCount));
        var (change, squares, iterations) = (double.PositiveInfinity, 1.0, 0);
        for (; change >= settings.Tolerance && iterations < settings.MaximumIterations; iterations++)
        {
            squares = graph.Rows.Blocks().Sum(options, (start, end) => Multiply(graph.Rows, scores, next, start, end));
            var scale = 1 / Math.Sqrt(squares);
            change = vertices.Sum(options, (start, end) => Normalise(scores, next, scale, start, end));
            (scores, next) = (next, scores);
        }

        return new LeadingEigenvector(scores, Math.Sqrt(squares) - 1, scores.Sum(), iterations, change);
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
