using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Closeness;

public sealed class HarmonicClosenessTests
{
    [Fact]
    public void Distances_count_towards_the_account()
    {
        var closeness = HarmonicCloseness.Of(ArcList.Of(4, (0, 1), (1, 2)).ToGraph());

        Assert.Equal([0, 1 / 3.0, 1.5 / 3, 0], closeness.Select(h => Math.Round(h, 12)), (a, b) => Math.Abs(a - b) < 1e-11);
    }

    [Fact]
    public void Closeness_is_the_sum_over_the_distances() => ArcList.Check(arcs =>
    {
        var distances = Naive.Distances(Naive.Matrix(arcs));
        var vertices = Enumerable.Range(0, arcs.VertexCount).ToArray();
        return Naive.Near(
            vertices.Select(v => vertices.Where(u => distances[u, v] > 0).Sum(u => 1.0 / distances[u, v]) / Math.Max(1, arcs.VertexCount - 1)),
            HarmonicCloseness.Of(arcs.ToGraph()));
    });

    [Theory]
    [InlineData(3_000, 60_000)]
    [InlineData(1_500, 2_000)]
    public void More_sources_than_one_batch_holds_give_the_same(int vertices, int arcs)
    {
        var (sources, targets) = RandomArcs.PowerLaw(vertices, arcs, seed: 3);
        var graph = DirectedGraph.FromArcs(vertices, sources, targets);

        Assert.True(Naive.Near(BySingleSearches(graph), HarmonicCloseness.Of(graph)));
    }

    [Fact]
    public void A_long_chain_is_exact_to_the_stated_error()
    {
        var chain = Enumerable.Range(0, 2_000).ToArray();
        var closeness = HarmonicCloseness.Of(DirectedGraph.FromArcs(2_001, chain, [.. chain.Select(v => v + 1)]));

        Assert.Equal(Enumerable.Range(1, 2_000).Sum(d => 1.0 / d) / 2_000, closeness[^1], 12);
    }

    private static double[] BySingleSearches(DirectedGraph graph)
    {
        var sums = new double[graph.VertexCount];
        for (var source = 0; source < graph.VertexCount; source++)
        {
            var distances = new Dictionary<int, int> { [source] = 0 };
            var queue = new Queue<int>([source]);
            while (queue.TryDequeue(out var vertex))
                foreach (var successor in graph.Successors(vertex))
                    if (distances.TryAdd(successor, distances[vertex] + 1))
                    {
                        queue.Enqueue(successor);
                        sums[successor] += 1.0 / distances[successor] / (graph.VertexCount - 1);
                    }
        }

        return sums;
    }
}
