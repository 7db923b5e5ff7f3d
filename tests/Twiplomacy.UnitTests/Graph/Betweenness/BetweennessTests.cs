using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Betweenness;

using Betweenness = Twiplomacy.Graph.Betweenness;

public sealed class BetweennessTests
{
    [Fact]
    public void The_middle_of_a_directed_chain_carries_its_one_path() =>
        Assert.Equal([0, 1 / 2.0, 0], Betweenness.Of(ArcList.Of(3, (0, 1), (1, 2)).ToGraph()));

    [Fact]
    public void The_centre_of_a_star_carries_every_pair() =>
        Assert.Equal([1, 0, 0, 0, 0], Betweenness.Of(UndirectedGraph.FromEdges(5, [0, 0, 0, 0], [1, 2, 3, 4])));

    [Fact]
    public void Two_shortest_paths_share_their_pair() =>
        Assert.Equal([0, 0.5 / 6, 0.5 / 6, 0], Betweenness.Of(ArcList.Of(4, (0, 1), (0, 2), (1, 3), (2, 3)).ToGraph()));

    [Fact]
    public void Scores_are_those_of_all_shortest_paths() => ArcList.Check(arcs =>
        Naive.Near(Naive.Betweenness(Naive.Matrix(arcs)), Betweenness.Of(arcs.ToGraph())));

    [Fact]
    public void An_undirected_graph_counts_each_pair_once() => ArcList.Check(arcs =>
    {
        var union = arcs.ToGraph().Union();
        return Naive.Near(Naive.Betweenness(Naive.Matrix(union)), Betweenness.Of(union));
    });

    [Theory]
    [InlineData(120, 6_000)]
    [InlineData(120, 900)]
    public void Crossing_levels_from_either_side_gives_the_same(int vertices, int arcs)
    {
        var (sources, targets) = RandomArcs.PowerLaw(vertices, arcs, seed: 11);
        var list = new ArcList(vertices, sources, targets);

        Assert.True(Naive.Near(Naive.Betweenness(Naive.Matrix(list)), Betweenness.Of(list.ToGraph())));
    }

    [Fact]
    public void A_sample_of_all_sources_is_exact_and_says_so() => ArcList.Check(arcs =>
    {
        if (arcs.VertexCount == 0) return true;
        var sample = Betweenness.Sample(arcs.ToGraph(), arcs.VertexCount, seed: 1);
        return Naive.Near(Betweenness.Of(arcs.ToGraph()), sample.Scores)
            && sample.StandardErrors.All(error => error == 0) && sample.ErrorBound(0.95) == 0;
    });

    [Fact]
    public void A_sample_errs_by_no_more_than_it_states()
    {
        var (sources, targets) = RandomArcs.PowerLaw(2_000, 20_000, seed: 7);
        var graph = DirectedGraph.FromArcs(2_000, sources, targets);
        var exact = Betweenness.Of(graph);
        var sample = Betweenness.Sample(graph, 400, seed: 7);
        var errors = exact.Zip(sample.Scores, (e, s) => Math.Abs(e - s)).ToArray();

        Assert.True(errors.Max() <= sample.ErrorBound(0.95));
        Assert.InRange(errors.Sum(e => e * e) / sample.StandardErrors.Sum(e => e * e), 0.3, 3);
        Assert.Equal(Betweenness.Sample(graph, 400, seed: 7).Scores, sample.Scores);
        Assert.NotEqual(Betweenness.Sample(graph, 400, seed: 8).Scores, sample.Scores);
    }
}
