namespace Twiplomacy.Graph;

/// <summary>
/// Triangles and what follows from them. T(v) = triangles that hold v; local clustering c(v) = 2 T(v) / (k (k − 1)) for
/// degree k, 0 where k is below 2; average = mean of c over all vertices, those zeros included; transitivity =
/// 3 × triangles / paths of two edges, 0 where there is none. Source: Watts and Strogatz 1998; Newman 2003.
/// </summary>
public sealed class Triangles
{
    private Triangles(UndirectedGraph graph, long[] perVertex)
    {
        PerVertex = perVertex;
        Total = perVertex.Sum() / 3;
        var local = new double[perVertex.Length];
        var paths = 0.0;
        for (var vertex = 0; vertex < local.Length; vertex++)
        {
            var pairs = (double)graph.Degree(vertex) * (graph.Degree(vertex) - 1) / 2;
            paths += pairs;
            local[vertex] = pairs == 0 ? 0 : perVertex[vertex] / pairs;
        }

        Local = local;
        Transitivity = paths == 0 ? 0 : 3.0 * Total / paths;
        Average = local.Length == 0 ? 0 : local.Sum() / local.Length;
    }

    public IReadOnlyList<long> PerVertex { get; }

    public long Total { get; }

    public IReadOnlyList<double> Local { get; }

    /// <summary>Global clustering as the share of two-edge paths that are closed.</summary>
    public double Transitivity { get; }

    /// <summary>Global clustering as the mean of the local ones.</summary>
    public double Average { get; }

    /// <summary>
    /// Chooses between a bit matrix, O(m n / 64) and n² / 8 bytes, for small dense graphs, and marking along edges
    /// directed towards the vertex of higher degree (Chiba and Nishizeki 1985; Latapy 2008), O(m √m), for all others.
    /// </summary>
    public static Triangles Of(UndirectedGraph graph, GraphOptions? options = null)
    {
        options ??= GraphOptions.Default;
        var directed = HubwardRows.Of(graph.Rows, options);
        return new Triangles(graph, BitMatrixTriangles.Pays(graph, directed)
            ? BitMatrixTriangles.Count(graph, options)
            : directed.CountTriangles(options));
    }
}
