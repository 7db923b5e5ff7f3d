using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Communities;

using Communities = Twiplomacy.Graph.Communities;

public sealed class CommunitiesTests
{
    [Fact]
    public void Two_triangles_on_a_bridge_are_two_communities()
    {
        var communities = Communities.Leiden(UndirectedGraph.FromEdges(7, [0, 1, 2, 3, 4, 5, 2], [1, 2, 0, 4, 5, 3, 3]));

        Assert.Equal([0, 0, 0, 1, 1, 1, 2], communities.Labels);
        Assert.Equal([3, 3, 1], communities.Sizes);
        Assert.Equal(6 / 7.0 - 2 * 0.25, communities.Modularity, 12);
    }

    [Fact]
    public void A_heavy_edge_binds_what_light_ones_do_not()
    {
        // A square whose two parallel sides are heavy: each heavy side is a community.
        var square = WeightedDirectedGraph.FromArcs(4, [0, 1, 2, 3, 1], [1, 2, 3, 0, 0], [5, 1, 10, 1, 5]).Union();
        var communities = Communities.Leiden(square);

        Assert.Equal([0, 0, 1, 1], communities.Labels);
        Assert.Equal(20 / 22.0 - 0.5, communities.Modularity, 12);
    }

    [Fact]
    public void Without_an_edge_everyone_is_alone_and_modularity_is_zero()
    {
        var communities = Communities.Leiden(UndirectedGraph.FromEdges(3, [], []));

        Assert.Equal([0, 1, 2], communities.Labels);
        Assert.Equal(0, communities.Modularity);
    }

    [Fact]
    public void Planted_communities_are_found()
    {
        var (ends, others) = RandomArcs.Planted(groups: 8, size: 40, inside: 0.4, across: 0.02, seed: 1);
        var graph = UndirectedGraph.FromEdges(320, ends, others);
        var communities = Communities.Leiden(graph);

        Assert.Equal(Enumerable.Range(0, 320).Select(vertex => vertex / 40), communities.Labels);
    }

    [Fact]
    public void The_same_seed_gives_the_same_communities_and_the_sizes_add_up() => ArcList.Check(arcs =>
    {
        var union = arcs.ToGraph().Union();
        var settings = new LeidenSettings { Seed = 42 };
        var communities = Communities.Leiden(union, settings);
        return communities.Labels.SequenceEqual(Communities.Leiden(union, settings).Labels)
            && communities.Sizes.Sum() == arcs.VertexCount;
    });

    [Fact]
    public void Modularity_is_that_of_the_definition() => ArcList.Check(arcs =>
    {
        var union = arcs.ToGraph().Union();
        var communities = Communities.Leiden(union, new LeidenSettings { Resolution = 1.5 });
        return Naive.Near(Modularity(Naive.Matrix(union), communities.Labels, 1.5), communities.Modularity);
    });

    [Fact]
    public void Every_community_is_connected() => ArcList.Check(arcs =>
    {
        var union = arcs.ToGraph().Union();
        var labels = Communities.Leiden(union).Labels;
        var matrix = Naive.Matrix(union);
        foreach (var (v, w) in Naive.Vertices(matrix).SelectMany(v => Naive.Vertices(matrix).Select(w => (v, w))))
            matrix[v, w] &= labels[v] == labels[w];
        var distances = Naive.Distances(matrix);
        return Naive.Vertices(matrix).All(v => Naive.Vertices(matrix).All(w => labels[v] != labels[w] || distances[v, w] >= 0));
    });

    [Fact]
    public void No_single_move_would_gain() => ArcList.Check(arcs =>
    {
        var union = arcs.ToGraph().Union();
        var found = Communities.Leiden(union, new LeidenSettings { MaximumRounds = 50 });
        var labels = found.Labels.ToArray();
        return Enumerable.Range(0, labels.Length).All(vertex => Enumerable.Range(0, found.Count).All(label =>
        {
            var moved = labels.ToArray();
            moved[vertex] = label;
            return Communities.ModularityOf(union, moved) <= found.Modularity + 1e-9;
        }));
    });

    [Fact]
    public void More_resolution_gives_no_fewer_communities()
    {
        var (ends, others) = RandomArcs.Planted(groups: 8, size: 40, inside: 0.4, across: 0.05, seed: 2);
        var graph = UndirectedGraph.FromEdges(320, ends, others);

        Assert.True(Communities.Leiden(graph, new LeidenSettings { Resolution = 0.2 }).Count
            < Communities.Leiden(graph, new LeidenSettings { Resolution = 5 }).Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    public void A_resolution_that_is_not_positive_is_refused(double resolution) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LeidenSettings { Resolution = resolution });

    private static double Modularity(bool[,] matrix, IReadOnlyList<int> labels, double resolution)
    {
        var degrees = Naive.Vertices(matrix).Select(v => Naive.Row(matrix, v).Length).ToArray();
        var total = (double)degrees.Sum();
        return total == 0 ? 0 : (
            from v in Naive.Vertices(matrix)
            from w in Naive.Vertices(matrix)
            where labels[v] == labels[w]
            select (matrix[v, w] ? 1 : 0) - resolution * degrees[v] * degrees[w] / total).Sum() / total;
    }
}
