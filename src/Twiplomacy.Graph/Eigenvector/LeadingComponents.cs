namespace Twiplomacy.Graph;

/// <summary>A component as a graph of its own.</summary>
/// <param name="Vertices">The number that each of its vertices has in the whole graph, ascending.</param>
internal sealed record GraphPart(int[] Vertices, UndirectedGraph Graph);

/// <summary>
/// The components that may have the largest eigenvalue. The degrees d bound it: √(largest d) and the mean of d from below,
/// the largest √(d(u) d(v)) over edges u, v from above; so that mostly one component is left. O(n + m).
/// </summary>
internal static class LeadingComponents
{
    /// <summary>Eigenvalues nearer to each other than this are the same, the difference being of rounding.</summary>
    public const double SameEigenvalue = 1e-12;

    private struct Degrees
    {
        public long Sum;
        public long Most;
        public long MostProduct;
    }

    public static IEnumerable<GraphPart> Of(UndirectedGraph graph, GraphOptions options)
    {
        var components = ComponentLabels.Of(graph, options);
        var degrees = DegreesOf(graph, components);
        var atLeast = degrees.Select((d, c) => Math.Max(Math.Sqrt(d.Most), d.Sum / (double)components.Sizes[c])).Max();
        var may = degrees.Select(d => Math.Sqrt(d.MostProduct) >= atLeast * (1 - SameEigenvalue)).ToArray();
        var vertices = new List<int>?[components.Count];
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
            if (may[components.Labels[vertex]]) (vertices[components.Labels[vertex]] ??= []).Add(vertex);
        var numbers = new int[graph.VertexCount];
        return vertices.OfType<List<int>>().Select(part => new GraphPart([.. part], Induced(graph, part, numbers)));
    }

    private static Degrees[] DegreesOf(UndirectedGraph graph, ComponentLabels components)
    {
        var degrees = new Degrees[components.Count];
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            ref var of = ref degrees[components.Labels[vertex]];
            long degree = graph.Degree(vertex);
            of.Sum += degree;
            of.Most = Math.Max(of.Most, degree);
            foreach (var neighbour in graph.Neighbours(vertex)) of.MostProduct = Math.Max(of.MostProduct, degree * graph.Degree(neighbour));
        }

        return degrees;
    }

    /// <param name="numbers">Room for the numbers of the vertices in their part.</param>
    private static UndirectedGraph Induced(UndirectedGraph graph, List<int> part, int[] numbers)
    {
        if (part.Count == graph.VertexCount) return graph;
        var offsets = new int[part.Count + 1];
        for (var i = 0; i < part.Count; i++)
        {
            numbers[part[i]] = i;
            offsets[i + 1] = offsets[i] + graph.Degree(part[i]);
        }

        var entries = new int[offsets[^1]];
        for (var i = 0; i < part.Count; i++)
        {
            var at = offsets[i];
            foreach (var neighbour in graph.Neighbours(part[i])) entries[at++] = numbers[neighbour];
        }

        return new UndirectedGraph(new CompressedRows(offsets, entries));
    }
}
