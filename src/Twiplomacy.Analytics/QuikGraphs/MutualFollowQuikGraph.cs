using QuikGraph;
using QuikGraph.Algorithms.ConnectedComponents;
using Twiplomacy.Storage.Editions;
using OwnGraph = Twiplomacy.Graph.UndirectedGraph;

namespace Twiplomacy.Analytics.QuikGraphs;

/// <summary>
/// The mutual-follow graph in QuikGraph's own undirected type, for whoever works with that library: every vertex of
/// ours, isolated ones too, and one edge for each pair, from the smaller vertex to the larger.
/// </summary>
public static class MutualFollowQuikGraph
{
    /// <summary>The same vertices and edges; O(n + m).</summary>
    public static UndirectedGraph<int, SUndirectedEdge<int>> Of(OwnGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var edges = Enumerable.Range(0, graph.VertexCount)
            .SelectMany(vertex => graph.Neighbours(vertex).ToArray().Where(other => other > vertex), (vertex, other) => (vertex, other));
        return Of(graph.VertexCount, edges);
    }

    /// <summary>The mutual-follow graph of an edition; vertices are the positions of its members.</summary>
    public static async Task<UndirectedGraph<int, SUndirectedEdge<int>>> LoadAsync(
        EditionQueries editions, int revisionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var members = await editions.ListMembersAsync(revisionId, cancellationToken);
        var ties = await editions.ListTiesAsync(revisionId, cancellationToken);
        return Of(members.Count, ties.SelectMany(tie => tie.Mutual.Where(other => other > tie.Source), (tie, other) => (tie.Source, other)));
    }

    /// <summary>Each vertex's degree by QuikGraph: the mutual follows of the account.</summary>
    public static int[] Degrees(UndirectedGraph<int, SUndirectedEdge<int>> graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return [.. Enumerable.Range(0, graph.VertexCount).Select(graph.AdjacentDegree)];
    }

    /// <summary>Each vertex's connected component by QuikGraph; the numbers are QuikGraph's own.</summary>
    public static int[] Components(UndirectedGraph<int, SUndirectedEdge<int>> graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new ConnectedComponentsAlgorithm<int, SUndirectedEdge<int>>(graph);
        search.Compute();
        return [.. Enumerable.Range(0, graph.VertexCount).Select(vertex => search.Components[vertex])];
    }

    private static UndirectedGraph<int, SUndirectedEdge<int>> Of(int vertices, IEnumerable<(int Vertex, int Other)> edges)
    {
        var graph = new UndirectedGraph<int, SUndirectedEdge<int>>(allowParallelEdges: false);
        graph.AddVertexRange(Enumerable.Range(0, vertices));
        graph.AddEdgeRange(edges.Select(edge => new SUndirectedEdge<int>(edge.Vertex, edge.Other)));
        return graph;
    }
}
