using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Assortment;

public sealed class ExternalInternalIndexTests
{
    private static readonly int[] Groups = [0, 0, 1, 1, -1];

    [Fact]
    public void Three_ties_across_and_one_inside_give_one_half()
    {
        var index = ExternalInternalIndex.Of(
            ArcList.Of(5, (0, 1), (0, 2), (2, 0), (3, 1), (4, 0), (2, 4)).ToGraph(), Groups);

        Assert.Equal(new ExternalInternalTies(3, 1), index.Whole);
        Assert.Equal(0.5, index.Whole.Index);
        Assert.Equal([new ExternalInternalTies(3, 1), new ExternalInternalTies(3, 0)], index.ByGroup);
    }

    [Fact]
    public void An_edge_counts_once()
    {
        var index = ExternalInternalIndex.Of(UndirectedGraph.FromEdges(5, [0, 0, 2], [1, 2, 3]), Groups);

        Assert.Equal(new ExternalInternalTies(1, 2), index.Whole);
        Assert.Equal([new ExternalInternalTies(1, 1), new ExternalInternalTies(1, 1)], index.ByGroup);
        Assert.Equal(-1 / 3.0, index.Whole.Index);
    }

    [Fact]
    public void A_graph_without_ties_has_index_zero() =>
        Assert.Equal(0, ExternalInternalIndex.Of(ArcList.Of(5).ToGraph(), Groups).Whole.Index);

    [Fact]
    public void Every_vertex_needs_a_group_number() =>
        Assert.Throws<ArgumentException>(() => ExternalInternalIndex.Of(ArcList.Of(4).ToGraph(), Groups));
}
