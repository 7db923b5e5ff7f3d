using QuikGraph;
using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Structure;

/// <summary>What QuikGraph is told of our graphs is what the adjacency matrix holds.</summary>
public sealed class QuikGraphTests
{
    [Fact]
    public void Arcs_rows_and_degrees_of_a_directed_graph_are_those_of_the_matrix() => ArcList.Check(arcs =>
    {
        IBidirectionalGraph<int, Arc> graph = arcs.ToGraph();
        var matrix = Naive.Matrix(arcs);
        var all = Pairs(matrix).Where(pair => matrix[pair.Source, pair.Target]).Select(pair => new Arc(pair.Source, pair.Target)).ToList();
        return graph.Vertices.SequenceEqual(Naive.Vertices(matrix)) && graph.Edges.SequenceEqual(all)
            && (graph.VertexCount, graph.EdgeCount) == (arcs.VertexCount, all.Count)
            && (graph.IsVerticesEmpty, graph.IsEdgesEmpty) == (arcs.VertexCount == 0, all.Count == 0)
            && graph.Vertices.All(vertex => IsRow(graph, vertex, all))
            && Pairs(matrix).All(pair => IsPair(graph, pair.Source, pair.Target, matrix[pair.Source, pair.Target]));
    });

    [Fact]
    public void Edges_rows_and_degrees_of_an_undirected_graph_are_those_of_the_matrix() => ArcList.Check(arcs =>
    {
        IUndirectedGraph<int, Tie> graph = UndirectedGraph.FromEdges(arcs.VertexCount, arcs.Sources, arcs.Targets);
        var matrix = Naive.Matrix((UndirectedGraph)graph);
        var all = Pairs(matrix).Where(pair => pair.Source < pair.Target && matrix[pair.Source, pair.Target]).Select(pair => new Tie(pair.Source, pair.Target)).ToList();
        return graph.Vertices.SequenceEqual(Naive.Vertices(matrix)) && graph.Edges.SequenceEqual(all)
            && (graph.VertexCount, graph.EdgeCount) == (arcs.VertexCount, all.Count)
            && (graph.IsVerticesEmpty, graph.IsEdgesEmpty) == (arcs.VertexCount == 0, all.Count == 0)
            && graph.Vertices.All(vertex => IsRow(graph, vertex, all))
            && Pairs(matrix).All(pair => IsPair(graph, pair.Source, pair.Target, matrix[pair.Source, pair.Target]));
    });

    [Fact]
    public void A_tie_is_the_same_whichever_way_round_it_is_made()
    {
        Assert.Equal(new Tie(2, 7), new Tie(7, 2));
        Assert.Equal((2, 7), (new Tie(7, 2).Source, new Tie(7, 2).Target));
    }

    [Fact]
    public void A_row_can_be_walked_again_and_by_two_at_a_time()
    {
        var row = ArcList.Of(4, (0, 1), (0, 2), (0, 3)).ToGraph().OutEdges(0);

        Assert.Equal(from one in row from other in row select (one, other), (from one in row from other in row select (one, other)).ToList());
        Assert.Equal(9, (from one in row from other in row select (one, other)).Distinct().Count());
        Assert.Equal([1, 2, 3], row.Select(arc => arc.Target));
    }

    [Fact]
    public void A_vertex_that_is_not_there_has_no_row()
    {
        IBidirectionalGraph<int, Arc> directed = ArcList.Of(2, (0, 1)).ToGraph();
        var undirected = UndirectedGraph.FromEdges(2, [0], [1]);

        foreach (var vertex in (int[])[-1, 2])
        {
            Assert.Throws<VertexNotFoundException>(() => directed.OutEdges(vertex));
            Assert.Throws<VertexNotFoundException>(() => directed.InEdges(vertex));
            Assert.Throws<VertexNotFoundException>(() => undirected.AdjacentEdges(vertex));
            Assert.False(directed.TryGetOutEdges(vertex, out _) || directed.TryGetInEdges(vertex, out _) || directed.TryGetEdges(vertex, 0, out _));
            Assert.False(directed.ContainsEdge(vertex, 0) || directed.ContainsEdge(0, vertex) || undirected.ContainsEdge(vertex, 0) || undirected.ContainsEdge(0, vertex));
        }
    }

    private static bool IsRow(IBidirectionalGraph<int, Arc> graph, int vertex, List<Arc> all)
    {
        var (leaving, arriving) = (all.Where(arc => arc.Source == vertex).ToList(), all.Where(arc => arc.Target == vertex).ToList());
        return graph.OutEdges(vertex).SequenceEqual(leaving) && graph.InEdges(vertex).SequenceEqual(arriving)
            && graph.TryGetOutEdges(vertex, out var given) && given.SequenceEqual(leaving) && graph.TryGetInEdges(vertex, out given) && given.SequenceEqual(arriving)
            && (graph.OutDegree(vertex), graph.InDegree(vertex), graph.Degree(vertex)) == (leaving.Count, arriving.Count, leaving.Count + arriving.Count)
            && (graph.IsOutEdgesEmpty(vertex), graph.IsInEdgesEmpty(vertex)) == (leaving.Count == 0, arriving.Count == 0)
            && leaving.Index().All(pair => graph.OutEdge(vertex, pair.Index) == pair.Item) && arriving.Index().All(pair => graph.InEdge(vertex, pair.Index) == pair.Item);
    }

    private static bool IsRow(IUndirectedGraph<int, Tie> graph, int vertex, List<Tie> all)
    {
        var own = all.Where(tie => tie.Source == vertex || tie.Target == vertex).OrderBy(tie => tie.Source + tie.Target).ToList();
        return graph.AdjacentEdges(vertex).SequenceEqual(own) && graph.AdjacentDegree(vertex) == own.Count && graph.IsAdjacentEdgesEmpty(vertex) == (own.Count == 0)
            && own.Index().All(pair => graph.AdjacentEdge(vertex, pair.Index) == pair.Item);
    }

    private static bool IsPair(IBidirectionalGraph<int, Arc> graph, int source, int target, bool joined) =>
        graph.ContainsEdge(source, target) == joined && graph.ContainsEdge(new Arc(source, target)) == joined
        && graph.TryGetEdge(source, target, out var arc) == joined && arc == new Arc(source, target)
        && graph.TryGetEdges(source, target, out var arcs) && arcs.SequenceEqual(joined ? [arc] : []);

    private static bool IsPair(IUndirectedGraph<int, Tie> graph, int source, int target, bool joined) =>
        graph.ContainsEdge(source, target) == joined && graph.ContainsEdge(new Tie(source, target)) == joined
        && graph.TryGetEdge(source, target, out var tie) == joined && tie == new Tie(source, target);

    private static IEnumerable<(int Source, int Target)> Pairs(bool[,] matrix) =>
        from source in Naive.Vertices(matrix) from target in Naive.Vertices(matrix) select (source, target);
}
