using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Assortment;

public sealed class GroupMixingTests
{
    private static readonly int[] Groups = [0, 0, 1, 1, -1];

    [Fact]
    public void Arcs_by_the_groups_of_both_ends()
    {
        var mixing = GroupMixing.Of(ArcList.Of(5, (0, 1), (1, 0), (0, 2), (2, 3), (4, 0), (2, 4)).ToGraph(), Groups);

        Assert.Equal([2L, 1, 0, 1], mixing.Cells);
        // e = (.5, .25; 0, .25), a = (.75, .25), b = (.5, .5): (.75 − .5) / (1 − .5).
        Assert.Equal(0.5, mixing.Assortativity!.Value, Naive.Tolerance);
    }

    [Fact]
    public void Edges_count_both_ways()
    {
        var mixing = GroupMixing.Of(UndirectedGraph.FromEdges(5, [0, 0, 2], [1, 2, 3]), Groups);

        Assert.Equal([2L, 1, 1, 2], mixing.Cells);
        Assert.Equal((4 / 6.0 - 0.5) / 0.5, mixing.Assortativity!.Value, Naive.Tolerance);
    }

    [Fact]
    public void Without_ties_or_with_one_group_it_is_not_defined()
    {
        Assert.Null(GroupMixing.Of(ArcList.Of(5).ToGraph(), Groups).Assortativity);
        Assert.Null(GroupMixing.Of(ArcList.Of(3, (0, 1), (1, 2)).ToGraph(), [0, 0, 0]).Assortativity);
        Assert.Null(GroupMixing.Of(ArcList.Of(3, (0, 1)).ToGraph(), [-1, -1, -1]).Assortativity);
    }

    [Fact]
    public void Every_vertex_needs_a_group_number() =>
        Assert.Throws<ArgumentException>(() => GroupMixing.Of(ArcList.Of(4).ToGraph(), Groups));
}
