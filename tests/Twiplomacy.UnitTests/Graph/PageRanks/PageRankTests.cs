using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.PageRanks;

public sealed class PageRankTests
{
    private static readonly PageRankSettings Tight = new() { Tolerance = 1e-14 };

    [Fact]
    public void A_star_that_points_to_its_dangling_centre_solves_by_hand()
    {
        // With s for the centre and r for a ray: r = 0.15/3 + 0.85 s/3, s = r + 0.85 × 2 r.
        var ranks = PageRank.Of(ArcList.Of(3, (1, 0), (2, 0)).ToGraph(), Tight).Scores;

        var ray = 0.05 / (1 - 0.85 * 2.7 / 3);
        Assert.Equal(ray, ranks[1], 12);
        Assert.Equal(2.7 * ray, ranks[0], 12);
    }

    [Fact]
    public void Scores_are_those_of_the_definition_and_sum_to_one() => ArcList.Check(arcs =>
    {
        var ranks = PageRank.Of(arcs.ToGraph(), Tight).Scores;
        return Naive.Near(Naive.PageRank(Naive.Matrix(arcs), 0.85), ranks)
            && (arcs.VertexCount == 0 || Math.Abs(ranks.Sum() - 1) < 1e-12);
    });

    [Fact]
    public void Equal_weights_change_nothing() => ArcList.Check(arcs =>
    {
        var graph = arcs.ToGraph();
        var (sources, targets) = Arcs(graph);
        var weighted = WeightedDirectedGraph.FromArcs(graph.VertexCount, sources, targets, [.. sources.Select(_ => 2.5)]);
        return Naive.Near(PageRank.Of(graph, Tight).Scores, PageRank.Of(weighted, Tight).Scores);
    });

    [Fact]
    public void A_heavier_arc_draws_the_walker()
    {
        // 0 gives 3/4 to 1 and 1/4 to 2, which both give all back.
        var ranks = PageRank.Of(WeightedDirectedGraph.FromArcs(3, [0, 0, 1, 2], [1, 2, 0, 0], [3, 1, 1, 1]), Tight).Scores;

        var centre = (0.05 + 0.85 * 0.1) / (1 - 0.85 * 0.85);
        Assert.Equal(centre, ranks[0], 12);
        Assert.Equal(0.05 + 0.85 * 0.75 * centre, ranks[1], 12);
    }

    [Fact]
    public void A_large_graph_has_the_scores_of_slow_steps()
    {
        var (sources, targets) = RandomArcs.PowerLaw(vertices: 140_000, arcs: 300_000, seed: 5);
        var large = PageRank.Of(DirectedGraph.FromArcs(140_000, sources, targets));

        Assert.Equal(1, large.Scores.Sum(), 10);
        Assert.Equal(SlowSteps(DirectedGraph.FromArcs(140_000, sources, targets), large.Iterations), large.Scores, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Mixed_steps_are_fewer_and_end_at_the_same_scores()
    {
        var (sources, targets) = RandomArcs.PowerLaw(vertices: 20_000, arcs: 200_000, seed: 6);
        var graph = DirectedGraph.FromArcs(20_000, sources, targets);
        var (plain, mixed) = (PageRank.Of(graph, Tight), PageRank.Of(graph, Tight with { MixesSteps = true }));

        Assert.True(mixed.Iterations < plain.Iterations);
        Assert.True(Naive.Near([.. plain.Scores], [.. mixed.Scores]));
    }

    [Fact]
    public void Steps_that_run_out_leave_a_change_above_the_tolerance()
    {
        var ranks = PageRank.Of(ArcList.Of(3, (1, 0), (2, 0)).ToGraph(), new PageRankSettings { MaximumIterations = 2 });

        Assert.Equal(2, ranks.Iterations);
        Assert.True(ranks.Change > 1e-10);
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void A_damping_out_of_range_is_refused(double damping) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageRankSettings { Damping = damping });

    private static double[] SlowSteps(DirectedGraph graph, int steps)
    {
        var n = graph.VertexCount;
        var scores = Enumerable.Repeat(1.0 / n, n).ToArray();
        for (var step = 0; step < steps; step++)
        {
            var dangling = Enumerable.Range(0, n).Where(v => graph.OutDegree(v) == 0).Sum(v => scores[v]);
            var next = Enumerable.Repeat(0.15 / n + 0.85 * dangling / n, n).ToArray();
            for (var vertex = 0; vertex < n; vertex++)
                foreach (var successor in graph.Successors(vertex)) next[successor] += 0.85 * scores[vertex] / graph.OutDegree(vertex);
            scores = next;
        }

        return scores;
    }

    private static (int[] Sources, int[] Targets) Arcs(DirectedGraph graph)
    {
        var arcs = Enumerable.Range(0, graph.VertexCount)
            .SelectMany(v => graph.Successors(v).ToArray().Select(w => (v, w))).ToArray();
        return ([.. arcs.Select(arc => arc.v)], [.. arcs.Select(arc => arc.w)]);
    }
}
