namespace Twiplomacy.Graph;

/// <summary>
/// A simple undirected graph on the vertices 0 … n − 1: no loops, no repeated edges. Each edge stands in the rows of
/// both its ends, 8 bytes per edge. Immutable; safe to read from many threads.
/// </summary>
public sealed partial class UndirectedGraph
{
    internal UndirectedGraph(CompressedRows rows, long droppedSelfLoops = 0, long droppedDuplicates = 0)
    {
        Rows = rows;
        DroppedSelfLoops = droppedSelfLoops;
        DroppedDuplicates = droppedDuplicates;
    }

    public int VertexCount => Rows.RowCount;

    public long EdgeCount => Rows.EntryCount / 2;

    /// <summary>Edges from a vertex to itself that were given and left out.</summary>
    public long DroppedSelfLoops { get; }

    /// <summary>Edges that were given again, in either order of their ends, and left out.</summary>
    public long DroppedDuplicates { get; }

    internal CompressedRows Rows { get; }

    /// <summary>The vertices joined to this one, ascending.</summary>
    public ReadOnlySpan<int> Neighbours(int vertex) => Rows[vertex];

    public int Degree(int vertex) => Rows.Length(vertex);

    /// <summary>Builds the graph from edges in any order, their ends in any order; loops and repeats are dropped and counted.</summary>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A vertex is not in 0 … <paramref name="vertexCount"/> − 1.</exception>
    public static UndirectedGraph FromEdges(
        int vertexCount, ReadOnlySpan<int> ends, ReadOnlySpan<int> otherEnds, GraphOptions? options = null)
    {
        var union = DirectedGraph.FromArcs(vertexCount, ends, otherEnds, options).Union(options);
        var loops = 0L;
        for (var edge = 0; edge < ends.Length; edge++)
            if (ends[edge] == otherEnds[edge]) loops++;
        return new UndirectedGraph(union.Rows, loops, ends.Length - loops - union.EdgeCount);
    }

    /// <summary>The graph with an arc each way for every edge; shares the memory.</summary>
    public DirectedGraph AsDirected() => new(Rows, Rows);
}
