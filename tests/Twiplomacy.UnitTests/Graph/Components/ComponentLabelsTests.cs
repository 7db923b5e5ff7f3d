using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Components;

public sealed class ComponentLabelsTests
{
    [Fact]
    public void A_ring_that_leads_into_a_chain_is_weakly_one_and_strongly_many()
    {
        var graph = ArcList.Of(6, (5, 3), (3, 4), (4, 5), (4, 1), (1, 0)).ToGraph();

        Assert.Equal([0, 0, 1, 0, 0, 0], ComponentLabels.Weak(graph).Labels);
        Assert.Equal([0, 1, 2, 3, 3, 3], ComponentLabels.Strong(graph).Labels);
        Assert.Equal([1, 1, 1, 3], ComponentLabels.Strong(graph).Sizes);
        Assert.Equal(3, ComponentLabels.Strong(graph).LargestSize);
    }

    [Fact]
    public void A_chain_of_a_million_accounts_is_no_recursion()
    {
        var chain = Enumerable.Range(0, 1_000_000).ToArray();
        var graph = DirectedGraph.FromArcs(1_000_001, chain, [.. chain.Select(v => v + 1)]);

        Assert.Equal(1_000_001, ComponentLabels.Strong(graph).Count);
        Assert.Equal(1, ComponentLabels.Weak(graph).Count);
        Assert.Equal(1, ComponentLabels.Weak(graph.Reversed()).Count);
        Assert.Equal(1_000_001, ComponentLabels.Of(graph.Union()).LargestSize);
        Assert.Equal(1_000_001, ComponentLabels.Strong(graph.Union().AsDirected()).LargestSize);
    }

    [Fact]
    public void Labels_are_those_of_who_reaches_whom() => ArcList.Check(arcs =>
    {
        var graph = arcs.ToGraph();
        var distances = Naive.Distances(Naive.Matrix(arcs));
        var either = Naive.Distances(Naive.Matrix(graph.Union()));
        return Same(ComponentLabels.Strong(graph), (a, b) => distances[a, b] >= 0 && distances[b, a] >= 0)
            && Same(ComponentLabels.Weak(graph), (a, b) => either[a, b] >= 0)
            && Same(ComponentLabels.Of(graph.Union()), (a, b) => either[a, b] >= 0);
    });

    [Fact]
    public void As_many_islands_as_pairs_cost_no_table_each()
    {
        var pairs = Enumerable.Range(0, 200_000).ToArray();
        var graph = UndirectedGraph.FromEdges(400_000, [.. pairs.Select(i => 2 * i)], [.. pairs.Select(i => (2 * i) + 1)]);

        Assert.Equal((200_000, 2), (ComponentLabels.Of(graph).Count, ComponentLabels.Of(graph).LargestSize));
    }

    [Fact]
    public void A_cancelled_search_answers_nothing()
    {
        var (graph, cancelled) = (ArcList.Of(2, (0, 1)).ToGraph(), new GraphOptions { Cancellation = new CancellationToken(canceled: true) });

        Assert.Throws<OperationCanceledException>(() => ComponentLabels.Weak(graph, cancelled));
        Assert.Throws<OperationCanceledException>(() => ComponentLabels.Strong(graph, cancelled));
        Assert.Throws<OperationCanceledException>(() => ComponentLabels.Of(graph.Union(), cancelled));
    }

    private static bool Same(ComponentLabels components, Func<int, int, bool> joined)
    {
        var vertices = Enumerable.Range(0, components.Labels.Count).ToArray();
        var firsts = vertices.Where(v => !vertices.Take(v).Any(before => joined(before, v))).ToArray();
        return components.Count == firsts.Length
            && vertices.All(v => components.Labels[v] == Array.FindIndex(firsts, first => joined(first, v)))
            && components.Sizes.Sum() == vertices.Length;
    }
}
