using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Brokerage;

public sealed class BrokerageTests
{
    // Ahead of the namespace of the same name.
    private static Twiplomacy.Graph.Brokerage Of(ArcList arcs, int[] groups, int threads = 1) =>
        Twiplomacy.Graph.Brokerage.Of(arcs.ToGraph(), groups, new GraphOptions { Threads = threads });

    [Theory]
    [InlineData(0, 0, 0, 1, 0, 0, 0, 0)]
    [InlineData(1, 0, 1, 0, 1, 0, 0, 0)]
    [InlineData(0, 0, 1, 0, 0, 1, 0, 0)]
    [InlineData(1, 0, 0, 0, 0, 0, 1, 0)]
    [InlineData(1, 0, 2, 0, 0, 0, 0, 1)]
    public void A_chain_of_three_is_one_role(int a, int v, int b, int coordinator, int itinerant, int representative, int gatekeeper, int liaison)
    {
        var brokerage = Of(ArcList.Of(3, (0, 1), (1, 2)), [a, v, b]);

        Assert.Equal(new BrokerageRoles(coordinator, itinerant, representative, gatekeeper, liaison), brokerage.PerVertex[1]);
        Assert.Equal(1, brokerage.Total.Total);
    }

    [Fact]
    public void Who_is_joined_or_is_one_needs_no_broker()
    {
        Assert.Equal(0, Of(ArcList.Of(3, (0, 1), (1, 2), (0, 2)), [0, 0, 0]).Total.Total);
        Assert.Equal(0, Of(ArcList.Of(2, (0, 1), (1, 0)), [0, 0]).Total.Total);
    }

    [Fact]
    public void Who_has_no_group_takes_no_part()
    {
        var brokerage = Of(ArcList.Of(5, (0, 1), (1, 2), (3, 1), (1, 4), (0, 3), (3, 2)), [0, 0, 0, -1, -1]);

        Assert.Equal(new BrokerageRoles(1, 0, 0, 0, 0), brokerage.PerVertex[1]);
        Assert.Null(brokerage.PerVertex[3]);
        // Two arcs of six possible ones are left.
        Assert.Equal(1 / 9.0 * (2 / 3.0) * 2 * 1, brokerage.ExpectedOf(0).Total, Naive.Tolerance);
    }

    [Fact]
    public void It_agrees_with_looking_at_all_triples() => ArcList.Check(arcs =>
        GroupingsOf(arcs).All(groups => Triples(arcs, groups).SequenceEqual(Of(arcs, groups, threads: 2).PerVertex)));

    [Fact]
    public void Bits_and_marks_agree_on_a_graph_of_hubs()
    {
        var (sources, targets) = RandomArcs.PowerLaw(700, 40_000, seed: 3);
        var graph = DirectedGraph.FromArcs(700, sources, targets);
        var random = new Random(5);
        var groups = Enumerable.Range(0, 700).Select(_ => random.Next(-1, 9)).ToArray();
        var sizes = Enumerable.Range(0, 9).Select(group => groups.Count(number => number == group)).ToArray();
        var options = new GraphOptions { Threads = 3 };
        Assert.True(ClosedByBits.Pays(graph));
        Assert.Equal(new ClosedByMarks(graph, groups, options).Count(), new ClosedByBits(graph, groups, sizes, options).Count(options));
    }

    [Fact]
    public void Expectations_follow_the_closed_form_for_two_groups_of_three_and_two()
    {
        // 8 of 20 arcs: d = .4, d² (1 − d) = .096.
        var brokerage = Of(ArcList.Of(5, (0, 1), (1, 2), (2, 3), (3, 4), (4, 0), (0, 2), (1, 3), (2, 4)), [0, 0, 0, 1, 1]);

        var expected = brokerage.ExpectedOf(0);
        Assert.Equal(.096 * 2 * 1, expected.Coordinator, Naive.Tolerance);
        Assert.Equal(.096 * 2, expected.Itinerant, Naive.Tolerance);
        Assert.Equal(.096 * 2 * 2, expected.Representative, Naive.Tolerance);
        Assert.Equal(.096 * 2 * 2, expected.Gatekeeper, Naive.Tolerance);
        Assert.Equal(.096 * 4 * 3, expected.Total, Naive.Tolerance);
        Assert.Equal(0, expected.Liaison, Naive.Tolerance);
    }

    [Fact]
    public void Random_graphs_have_on_average_what_is_expected()
    {
        int[] groups = [0, 0, 0, 0, 0, 1, 1, 1, 2, 2];
        var random = new Random(11);
        var (total, expected) = (default(BrokerageRoles), (Coordinator: 0.0, Itinerant: 0.0, Representative: 0.0, Gatekeeper: 0.0, Liaison: 0.0));
        const int Graphs = 4000;
        for (var graph = 0; graph < Graphs; graph++)
        {
            var ends = (from a in Enumerable.Range(0, 10) from b in Enumerable.Range(0, 10) where a != b && random.NextDouble() < .3 select (a, b)).ToArray();
            total += Of(ArcList.Of(10, ends), groups).Total;
        }

        // The closed form with d = .3 instead of each graph's own density.
        var (open, sizes) = (.3 * .3 * .7 * Graphs, new[] { 5.0, 3, 2 });
        foreach (var n in sizes)
        {
            expected.Coordinator += n * open * (n - 1) * (n - 2);
            expected.Itinerant += n * open * (sizes.Sum(k => k * (k - 1)) - n * (n - 1));
            expected.Representative += n * open * (10 - n) * (n - 1);
        }

        expected.Liaison = 10 * open * 9 * 8 - expected.Coordinator - expected.Itinerant - 2 * expected.Representative;
        Assert.InRange(total.Coordinator / expected.Coordinator, .97, 1.03);
        Assert.InRange(total.Itinerant / expected.Itinerant, .97, 1.03);
        Assert.InRange(total.Representative / expected.Representative, .97, 1.03);
        Assert.InRange(total.Gatekeeper / expected.Representative, .97, 1.03);
        Assert.InRange(total.Liaison / expected.Liaison, .97, 1.03);
    }

    [Fact]
    public void Every_vertex_needs_a_group_number() => Assert.Throws<ArgumentException>(() => Of(ArcList.Of(3), [0]));

    private static IEnumerable<int[]> GroupingsOf(ArcList arcs)
    {
        foreach (var groupCount in new[] { 1, 2, 5, 40 })
        {
            var random = new Random(arcs.Sources.Length + groupCount);
            yield return [.. Enumerable.Range(0, arcs.VertexCount).Select(_ => random.Next(-1, groupCount))];
        }
    }

    private static IEnumerable<BrokerageRoles?> Triples(ArcList arcs, int[] groups)
    {
        var matrix = Naive.Matrix(arcs);
        foreach (var v in Naive.Vertices(matrix))
        {
            BrokerageRoles roles = default;
            foreach (var a in Naive.Vertices(matrix))
                foreach (var b in Naive.Vertices(matrix))
                    if (groups[v] >= 0 && groups[a] >= 0 && groups[b] >= 0 && a != b && matrix[a, v] && matrix[v, b] && !matrix[a, b])
                        roles += RoleOf(groups[a], groups[v], groups[b]);
            yield return groups[v] < 0 ? null : roles;
        }
    }

    private static BrokerageRoles RoleOf(int a, int v, int b) =>
        a == v && v == b ? new(1, 0, 0, 0, 0) : a == b ? new(0, 1, 0, 0, 0) : a == v ? new(0, 0, 1, 0, 0) : v == b ? new(0, 0, 0, 1, 0) : new(0, 0, 0, 0, 1);
}
