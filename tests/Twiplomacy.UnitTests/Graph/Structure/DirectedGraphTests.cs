using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Structure;

public sealed class DirectedGraphTests
{
    [Fact]
    public void Loops_and_repeats_are_dropped_and_counted()
    {
        var graph = ArcList.Of(4, (2, 0), (0, 1), (0, 1), (1, 1), (1, 1), (0, 2), (0, 1)).ToGraph();

        Assert.Equal(3, graph.ArcCount);
        Assert.Equal(2, graph.DroppedSelfLoops);
        Assert.Equal(2, graph.DroppedDuplicates);
        Assert.Equal([1, 2], graph.Successors(0));
        Assert.Equal([0], graph.Predecessors(1));
        Assert.Equal([], graph.Successors(3));
    }

    [Fact]
    public void Rows_are_the_rows_and_columns_of_the_adjacency_matrix() => ArcList.Check(arcs =>
    {
        var (graph, matrix) = (arcs.ToGraph(), Naive.Matrix(arcs));
        return Naive.Vertices(matrix).All(v =>
            Naive.Row(matrix, v).AsSpan().SequenceEqual(graph.Successors(v))
            && Naive.Column(matrix, v).AsSpan().SequenceEqual(graph.Predecessors(v)));
    });

    [Fact]
    public void Every_arc_is_kept_or_counted_as_dropped() => ArcList.Check(arcs =>
    {
        var graph = arcs.ToGraph();
        return graph.ArcCount + graph.DroppedSelfLoops + graph.DroppedDuplicates == arcs.Sources.Length;
    });

    [Fact]
    public void Mutual_holds_the_pairs_joined_both_ways_and_union_those_joined_at_all() => ArcList.Check(arcs =>
    {
        var (graph, matrix) = (arcs.ToGraph(), Naive.Matrix(arcs));
        var (mutual, union) = (graph.Mutual(), graph.Union());
        return Naive.Vertices(matrix).All(v =>
            Naive.Row(matrix, v).Intersect(Naive.Column(matrix, v)).SequenceEqual(mutual.Neighbours(v).ToArray())
            && Naive.Row(matrix, v).Union(Naive.Column(matrix, v)).Order().SequenceEqual(union.Neighbours(v).ToArray()));
    });

    [Fact]
    public void A_long_row_meets_a_short_one_as_two_short_rows_do()
    {
        var hub = Enumerable.Range(1, 999).Select(other => (0, other));
        var back = new[] { 3, 500, 999 }.Select(other => (other, 0));
        var graph = ArcList.Of(1000, [.. hub, .. back]).ToGraph();

        Assert.Equal([3, 500, 999], graph.Mutual().Neighbours(0));
        Assert.Equal(999, graph.Union().EdgeCount);
    }

    [Fact]
    public void Compressed_rows_of_a_caller_give_the_same_graph() => ArcList.Check(arcs =>
    {
        var graph = arcs.ToGraph();
        var (outOffsets, outTargets) = Compress(graph, v => graph.Successors(v));
        var (inOffsets, inSources) = Compress(graph, v => graph.Predecessors(v));
        var one = DirectedGraph.FromCompressedRows(outOffsets, outTargets);
        var both = DirectedGraph.FromCompressedRows(outOffsets, outTargets, inOffsets, inSources);
        return Enumerable.Range(0, graph.VertexCount).All(v =>
            one.Predecessors(v).SequenceEqual(graph.Predecessors(v)) && both.Predecessors(v).SequenceEqual(graph.Predecessors(v)));
    });

    [Theory]
    [InlineData(new[] { 0, 2, 2 }, new[] { 1, 1 })]
    [InlineData(new[] { 0, 1, 1 }, new[] { 0 })]
    [InlineData(new[] { 0, 1, 1 }, new[] { 2 })]
    [InlineData(new[] { 0, 1, 1 }, new[] { -1 })]
    [InlineData(new[] { 0, 2, 1 }, new[] { 1, 0 })]
    [InlineData(new[] { 1, 1, 1 }, new[] { 1 })]
    [InlineData(new[] { 0, 1, 3 }, new[] { 1, 0 })]
    public void Rows_that_are_no_simple_graph_are_refused(int[] offsets, int[] targets) =>
        Assert.Throws<ArgumentException>(() => DirectedGraph.FromCompressedRows(offsets, targets));

    [Fact]
    public void Two_directions_that_differ_are_refused() =>
        Assert.Throws<ArgumentException>(() => DirectedGraph.FromCompressedRows([0, 1, 1, 1], [1], [0, 0, 0, 1], [0]));

    [Fact]
    public void An_arc_out_of_range_is_refused_by_its_number()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => DirectedGraph.FromArcs(2, [0, 1], [1, 2]));
        Assert.Contains("Arc 1 leads from 1 to 2", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Undirected_edges_may_be_given_from_either_end()
    {
        var graph = UndirectedGraph.FromEdges(3, [0, 1, 2, 2], [1, 0, 1, 2]);

        Assert.Equal(2, graph.EdgeCount);
        Assert.Equal(1, graph.DroppedSelfLoops);
        Assert.Equal(1, graph.DroppedDuplicates);
        Assert.Equal([0, 2], graph.Neighbours(1));
    }

    [Fact]
    public void Weights_of_a_repeated_arc_are_added_up()
    {
        var graph = WeightedDirectedGraph.FromArcs(3, [0, 0, 0, 1], [1, 2, 1, 1], [1, 2, 3, 9]);

        Assert.Equal([4, 2], graph.SuccessorWeights(0));
        Assert.Equal(6, graph.OutStrength(0));
        Assert.Equal(4, graph.InStrength(1));
        Assert.Equal(0, graph.OutStrength(1));
    }

    [Fact]
    public void A_weight_that_is_not_positive_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightedDirectedGraph.FromArcs(2, [0], [1], [double.NaN]));

    private static (int[] Offsets, int[] Entries) Compress(DirectedGraph graph, Row row)
    {
        var (offsets, entries) = (new List<int> { 0 }, new List<int>());
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            entries.AddRange(row(vertex));
            offsets.Add(entries.Count);
        }

        return ([.. offsets], [.. entries]);
    }

    private delegate ReadOnlySpan<int> Row(int vertex);
}
