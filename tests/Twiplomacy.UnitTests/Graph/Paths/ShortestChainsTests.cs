using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Paths;

public sealed class ShortestChainsTests
{
    [Fact]
    public void Of_two_ways_round_a_square_both_are_told_and_a_longer_one_is_not()
    {
        // 0 - 1 - 3 and 0 - 2 - 3 are equally short; 0 - 4 - 5 - 3 is longer; 6 is alone.
        var chains = ShortestChains.To(UndirectedGraph.FromEdges(7, [0, 1, 0, 2, 0, 4, 5], [1, 3, 2, 3, 4, 5, 3]), 3);

        Assert.Equal((2, 2L), (chains.Length(0), chains.Count(0)));
        Assert.Equal([[0, 1, 3], [0, 2, 3]], chains.From(0, 10));
        Assert.Equal([[0, 1, 3]], chains.From(0, 1));
        Assert.Equal([[3]], chains.From(3, 10));
        Assert.Equal((null, 0L), (chains.Length(6), chains.Count(6)));
        Assert.Empty(chains.From(6, 10));
    }

    [Fact]
    public void Chains_are_all_shortest_walks_in_the_order_of_their_vertices() => ArcList.Check(arcs =>
    {
        var graph = UndirectedGraph.FromEdges(arcs.VertexCount, arcs.Sources, arcs.Targets);
        var matrix = Naive.Matrix(graph);
        var distances = Naive.Distances(matrix);
        return Naive.Vertices(matrix).Take(6).All(end =>
        {
            var chains = ShortestChains.To(graph, end);
            return Naive.Vertices(matrix).All(start =>
            {
                var expected = distances[start, end] < 0 ? [] : Walks(matrix, start, end, distances[start, end]).ToList();
                return chains.Length(start) == (distances[start, end] < 0 ? null : distances[start, end]) && chains.Count(start) == expected.Count
                    && Same(expected, chains.From(start, int.MaxValue)) && Same(expected.Take(3), chains.From(start, 3));
            });
        });
    });

    [Fact]
    public void A_chain_of_a_million_accounts_is_no_recursion()
    {
        var chain = Enumerable.Range(0, 1_000_000).ToArray();
        var chains = ShortestChains.To(UndirectedGraph.FromEdges(1_000_001, chain, [.. chain.Select(v => v + 1)]), 1_000_000);

        Assert.Equal((1_000_000, 1L), (chains.Length(0), chains.Count(0)));
        Assert.Equal(Enumerable.Range(0, 1_000_001), Assert.Single(chains.From(0, 2)));
    }

    [Fact]
    public void More_chains_than_a_number_can_hold_are_no_overflow_and_the_first_come_at_once()
    {
        // 70 diamonds in a row: 2 to the power of 70 ways.
        var edges = Enumerable.Range(0, 70).SelectMany(i => ((int, int)[])[(3 * i, (3 * i) + 1), (3 * i, (3 * i) + 2), ((3 * i) + 1, (3 * i) + 3), ((3 * i) + 2, (3 * i) + 3)]).ToList();
        var chains = ShortestChains.To(UndirectedGraph.FromEdges(211, [.. edges.Select(e => e.Item1)], [.. edges.Select(e => e.Item2)]), 210);

        Assert.Equal((140, long.MaxValue), (chains.Length(0), chains.Count(0)));
        Assert.Equal(100, chains.From(0, 100).Select(chain => string.Join(' ', chain)).Distinct().Count());
    }

    [Fact]
    public void A_vertex_that_is_not_there_and_a_cancelled_search_are_refused()
    {
        var graph = UndirectedGraph.FromEdges(2, [0], [1]);

        Assert.Throws<ArgumentOutOfRangeException>(() => ShortestChains.To(graph, 2));
        Assert.Throws<OperationCanceledException>(() => ShortestChains.To(graph, 0, new GraphOptions { Cancellation = new CancellationToken(canceled: true) }));
    }

    private static IEnumerable<List<int>> Walks(bool[,] matrix, int start, int end, int length) => length == 0
        ? start == end ? [[end]] : []
        : Naive.Row(matrix, start).SelectMany(next => Walks(matrix, next, end, length - 1)).Select(rest => (List<int>)[start, .. rest]);

    private static bool Same(IEnumerable<IReadOnlyList<int>> expected, IReadOnlyList<IReadOnlyList<int>> found) =>
        expected.Select(chain => string.Join(' ', chain)).SequenceEqual(found.Select(chain => string.Join(' ', chain)));
}
