using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.NullModels;

public sealed class DegreeNullTests
{
    [Fact]
    public void Every_network_keeps_every_degree_and_is_simple() => ArcList.Check(arcs =>
    {
        var graph = arcs.ToGraph();
        return DegreeNull.Draw(graph, new NullSettings { Networks = 3, Seed = (ulong)arcs.Sources.Length }).All(network =>
            network.VertexCount == graph.VertexCount && network.ArcCount == graph.ArcCount && Enumerable.Range(0, graph.VertexCount).All(vertex =>
                network.OutDegree(vertex) == graph.OutDegree(vertex) && network.InDegree(vertex) == graph.InDegree(vertex)
                && IsSimple(network.Successors(vertex), vertex) && IsSimple(network.Predecessors(vertex), vertex)));
    });

    [Fact]
    public void The_same_seed_gives_the_same_networks_on_one_and_on_many_threads()
    {
        var (sources, targets) = RandomArcs.PowerLaw(200, 3_000, seed: 8);
        var graph = DirectedGraph.FromArcs(200, sources, targets);
        var settings = new NullSettings { Networks = 12, Seed = 99 };
        var groups = Enumerable.Range(0, 200).Select(vertex => vertex % 4).ToArray();
        ChanceFigures Figures(int threads) => ChanceFigures.Of(graph, groups, settings, new GraphOptions { Threads = threads });

        var (one, four) = (Figures(1), Figures(4));

        Assert.Equal(All(one), All(four));
        Assert.NotEqual(one.MutualPairs.Mean, ChanceFigures.Of(graph, groups, settings with { Seed = 100 }).MutualPairs.Mean);
        Assert.Equal(
            DegreeNull.Draw(graph, settings, new GraphOptions { Threads = 1 }).Average(network => (double)network.Mutual().EdgeCount), one.MutualPairs.Mean, Naive.Tolerance);
    }

    [Fact]
    public void Star_and_complete_graph_are_fixed_by_their_degrees()
    {
        var star = ArcList.Of(6, [.. Enumerable.Range(1, 5).Select(tip => (0, tip))]);
        var complete = ArcList.Of(5, [.. from a in Enumerable.Range(0, 5) from b in Enumerable.Range(0, 5) where a != b select (a, b)]);
        foreach (var arcs in new[] { star, complete })
        {
            var figures = ChanceFigures.Of(arcs.ToGraph(), [.. Enumerable.Range(0, arcs.VertexCount).Select(vertex => vertex % 2)], new NullSettings { Networks = 20 });

            Assert.All(All(figures), figure => Assert.Equal((null, null, 0.0, figure.Observed), (figure.Z, figure.P, figure.Deviation, figure.Mean)));
        }
    }

    [Fact]
    public void A_graph_without_arcs_has_no_reciprocity() => Assert.Null(ChanceFigures.Of(ArcList.Of(4).ToGraph(), [0, 0, 1, 1]).Reciprocity);

    [Fact]
    public void All_graphs_with_the_same_degrees_are_equally_likely()
    {
        // Everybody follows one and is followed by one: the permutations of four without a fixed point, of which there are nine.
        var ring = ArcList.Of(4, (0, 1), (1, 2), (2, 3), (3, 0)).ToGraph();
        var counts = DegreeNull.Draw(ring, new NullSettings { Networks = 9_000, Seed = 5 }).CountBy(Name).ToDictionary();

        Assert.Equal(9, counts.Count);
        Assert.InRange(counts.Values.Sum(count => Math.Pow(count - 1000, 2) / 1000), 0, 26.1);
    }

    [Fact]
    public void A_directed_triangle_turns_round()
    {
        var networks = DegreeNull.Draw(ArcList.Of(3, (0, 1), (1, 2), (2, 0)).ToGraph(), new NullSettings { Networks = 400 });

        Assert.InRange(networks.Count(network => network.Successors(0)[0] == 1), 150, 250);
    }

    [Fact]
    public void More_mutual_pairs_than_chance_show()
    {
        var (ends, others) = RandomArcs.Planted(4, 12, .4, .05, seed: 2);
        var mutual = UndirectedGraph.FromEdges(48, ends, others).AsDirected();
        var figures = ChanceFigures.Of(mutual, [.. Enumerable.Range(0, 48).Select(vertex => vertex / 12)], new NullSettings { Networks = 50 });

        Assert.True(figures.MutualPairs.Z > 5);
        Assert.Equal(2 / 51.0, figures.MutualPairs.P!.Value, Naive.Tolerance);
        Assert.Equal(figures.MutualPairs.Z!.Value, figures.Reciprocity!.Z!.Value, Naive.Tolerance);
        Assert.Equal(1, figures.Reciprocity.Observed, Naive.Tolerance);
        Assert.True(figures.Arcs(0, 0).Z > 3 && figures.Mutual(0, 0).Z > 3 && figures.Arcs(0, 1).Z < 0);
        Assert.True(figures.AllRoles.Z < 0);
    }

    [Fact]
    public void P_counts_the_given_network_among_the_random_ones()
    {
        var tally = new NullTally([5, 2, 3]);
        foreach (var counts in new long[][] { [1, 2, 3], [2, 2, 5], [3, 2, 1] }) tally.Add(counts);

        Assert.Equal((5.0, 2.0, 1.0, 0.5, 3.0), (tally[0].Observed, tally[0].Mean, tally[0].Deviation, tally[0].P, tally[0].Z));
        Assert.Equal((2.0, 0.0, null, null), (tally[1].Mean, tally[1].Deviation, tally[1].P, tally[1].Z));
        Assert.Equal((3.0, 2.0, 1.0, 0.0), (tally[2].Mean, tally[2].Deviation, tally[2].P, tally[2].Z));
    }

    [Fact]
    public void Settings_that_cannot_work_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NullSettings { Networks = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NullSettings { SwapsPerArc = 0 });
    }

    [Fact]
    public void It_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var graph = ArcList.Of(4, (0, 1), (1, 2), (2, 3)).ToGraph();

        Assert.Throws<OperationCanceledException>(() => DegreeNull.Draw(graph, null, new GraphOptions { Cancellation = source.Token }));
    }

    private static IEnumerable<NullStatistic> All(ChanceFigures figures)
    {
        yield return figures.MutualPairs;
        foreach (var role in new[] { figures.Coordinator, figures.Itinerant, figures.Representative, figures.Gatekeeper, figures.Liaison, figures.AllRoles }) yield return role;
        for (var from = 0; from < 2; from++)
            for (var to = 0; to < 2; to++)
            {
                yield return figures.Arcs(from, to);
                yield return figures.Mutual(from, to);
            }
    }

    private static bool IsSimple(ReadOnlySpan<int> row, int vertex)
    {
        for (var place = 0; place < row.Length; place++)
            if (row[place] == vertex || (place > 0 && row[place - 1] >= row[place])) return false;
        return true;
    }

    private static string Name(DirectedGraph graph) =>
        string.Join(';', Enumerable.Range(0, graph.VertexCount).Select(vertex => string.Join(',', graph.Successors(vertex).ToArray())));
}
