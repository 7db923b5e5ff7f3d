namespace Twiplomacy.Graph;

/// <summary>
/// A simple directed graph on the vertices 0 … n − 1: no loops, no repeated arcs. Both directions are kept as compressed
/// sparse rows, 8 bytes per arc and 8 per vertex. Immutable; safe to read from many threads.
/// </summary>
public sealed partial class DirectedGraph
{
    internal DirectedGraph(CompressedRows outRows, CompressedRows inRows, long droppedSelfLoops = 0, long droppedDuplicates = 0)
    {
        Out = outRows;
        In = inRows;
        DroppedSelfLoops = droppedSelfLoops;
        DroppedDuplicates = droppedDuplicates;
    }

    public int VertexCount => Out.RowCount;

    public long ArcCount => Out.EntryCount;

    /// <summary>Arcs from a vertex to itself that were given and left out.</summary>
    public long DroppedSelfLoops { get; }

    /// <summary>Arcs that were given again and left out; a repeated loop counts as a loop.</summary>
    public long DroppedDuplicates { get; }

    internal CompressedRows Out { get; }

    internal CompressedRows In { get; }

    /// <summary>The vertices to which an arc leads from this one, ascending.</summary>
    public ReadOnlySpan<int> Successors(int vertex) => Out[vertex];

    /// <summary>The vertices from which an arc leads to this one, ascending.</summary>
    public ReadOnlySpan<int> Predecessors(int vertex) => In[vertex];

    public int OutDegree(int vertex) => Out.Length(vertex);

    public int InDegree(int vertex) => In.Length(vertex);

    /// <summary>
    /// Builds the graph from arcs in any order; loops and repeats are dropped and counted. O(n + m) by three counting
    /// sorts; 8 bytes per arc beside the input, and 4 bytes per vertex and thread while it builds.
    /// </summary>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A vertex is not in 0 … <paramref name="vertexCount"/> − 1.</exception>
    public static DirectedGraph FromArcs(
        int vertexCount, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, GraphOptions? options = null)
    {
        options ??= GraphOptions.Default;
        var unsorted = ArcSorting.ByTarget(vertexCount, sources, targets, options, out var loops);
        var outRows = unsorted.Transpose(vertexCount, options).WithoutRepeats(options, out var duplicates);
        var inRows = outRows.Transpose(vertexCount, options, reusable: unsorted.Entries);
        return new DirectedGraph(outRows, inRows, loops, duplicates);
    }

    /// <summary>
    /// Takes rows that the caller has already made, without copying: row v is
    /// <c>outTargets[outOffsets[v] .. outOffsets[v + 1]]</c>, strictly ascending and without v itself. The arrays may be
    /// longer than the rows need and must not be changed afterwards. Rows of the other direction are made if not given,
    /// and compared by a checksum over the arcs if they are. O(n + m).
    /// </summary>
    /// <exception cref="ArgumentException">The rows are not those of a simple graph, or the two directions differ.</exception>
    public static DirectedGraph FromCompressedRows(
        int[] outOffsets, int[] outTargets, int[]? inOffsets = null, int[]? inSources = null, GraphOptions? options = null)
    {
        options ??= GraphOptions.Default;
        var outRows = new CompressedRows(outOffsets, outTargets);
        RowValidation.ThrowUnlessSimple(outRows, options);
        if (inOffsets is null || inSources is null)
            return new DirectedGraph(outRows, outRows.Transpose(outRows.RowCount, options));
        var inRows = new CompressedRows(inOffsets, inSources);
        RowValidation.ThrowUnlessSimple(inRows, options);
        RowValidation.ThrowUnlessTransposed(outRows, inRows, options);
        return new DirectedGraph(outRows, inRows);
    }

    /// <summary>The undirected graph of the pairs joined in both directions.</summary>
    public UndirectedGraph Mutual(GraphOptions? options = null) =>
        new(RowMerging.Intersect(Out, In, options ?? GraphOptions.Default));

    /// <summary>The undirected graph of the pairs joined in at least one direction.</summary>
    public UndirectedGraph Union(GraphOptions? options = null) =>
        new(RowMerging.Unite(Out, In, options ?? GraphOptions.Default));

    /// <summary>The same graph with every arc turned round; shares the memory.</summary>
    public DirectedGraph Reversed() => new(In, Out, DroppedSelfLoops, DroppedDuplicates);
}
