using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Clustering;

public sealed class TrianglesTests
{
    [Fact]
    public void Two_triangles_on_one_edge_and_a_tail()
    {
        var triangles = Triangles.Of(UndirectedGraph.FromEdges(6, [0, 0, 1, 1, 2, 3], [1, 2, 2, 3, 3, 4]));

        Assert.Equal([1, 2, 2, 1, 0, 0], triangles.PerVertex);
        Assert.Equal(2, triangles.Total);
        Assert.Equal([1, 2 / 3.0, 2 / 3.0, 1 / 3.0, 0, 0], triangles.Local);
        Assert.Equal(6 / 10.0, triangles.Transitivity);
        Assert.Equal((1 + 4 / 3.0 + 1 / 3.0) / 6, triangles.Average, 15);
    }

    [Fact]
    public void A_graph_without_edges_has_no_clustering()
    {
        var triangles = Triangles.Of(UndirectedGraph.FromEdges(3, [], []));

        Assert.Equal((0L, 0.0, 0.0), (triangles.Total, triangles.Transitivity, triangles.Average));
    }

    [Fact]
    public void Triangles_are_those_found_by_trying_all_triples() => ArcList.Check(arcs =>
    {
        var union = arcs.ToGraph().Union();
        return Count(Naive.Matrix(union)).SequenceEqual(Triangles.Of(union).PerVertex);
    });

    [Theory]
    [InlineData(300, 40_000)]
    [InlineData(3_000, 6_000)]
    [InlineData(2_000, 100_000)]
    public void Counting_by_bits_and_by_marks_agree(int vertices, int arcs)
    {
        var (sources, targets) = RandomArcs.PowerLaw(vertices, arcs, seed: vertices);
        var union = DirectedGraph.FromArcs(vertices, sources, targets).Union();

        Assert.Equal(Naively(union), Triangles.Of(union).PerVertex);
    }

    private static long[] Naively(UndirectedGraph graph) =>
    [
        .. Enumerable.Range(0, graph.VertexCount).Select(v => graph.Neighbours(v).ToArray()
            .Sum(w => (long)graph.Neighbours(v).ToArray().Intersect(graph.Neighbours(w).ToArray()).Count()) / 2),
    ];

    private static IEnumerable<long> Count(bool[,] matrix) => Naive.Vertices(matrix).Select(a => (
        from b in Naive.Vertices(matrix)
        from c in Naive.Vertices(matrix)
        where b < c && matrix[a, b] && matrix[a, c] && matrix[b, c]
        select 1L).Sum());
}
