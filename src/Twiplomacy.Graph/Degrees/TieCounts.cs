namespace Twiplomacy.Graph;

/// <summary>
/// How many ties each vertex has, by kind. For a vertex v with successors S and predecessors P: mutual = |S ∩ P|,
/// in = |P|, out = |S|, unilateral in = |P \ S|, unilateral out = |S \ P|. An isolated vertex has 0 of each.
/// </summary>
public sealed class TieCounts
{
    private TieCounts(int[] mutual, int[] inDegree, int[] outDegree)
    {
        Mutual = mutual;
        In = inDegree;
        Out = outDegree;
    }

    public IReadOnlyList<int> Mutual { get; }

    public IReadOnlyList<int> In { get; }

    public IReadOnlyList<int> Out { get; }

    /// <summary>Unordered pairs joined in both directions.</summary>
    public long MutualPairs => Mutual.Sum(count => (long)count) / 2;

    public int UnilateralIn(int vertex) => In[vertex] - Mutual[vertex];

    public int UnilateralOut(int vertex) => Out[vertex] - Mutual[vertex];

    /// <summary>Counts by merging the two ascending rows of each vertex, with no copy of the graph: O(n + m).</summary>
    public static TieCounts Of(DirectedGraph graph, GraphOptions? options = null)
    {
        var (mutual, into, outOf) = (new int[graph.VertexCount], new int[graph.VertexCount], new int[graph.VertexCount]);
        graph.Out.Blocks().Run(options ?? GraphOptions.Default, (_, start, end) =>
        {
            for (var vertex = start; vertex < end; vertex++)
            {
                into[vertex] = graph.InDegree(vertex);
                outOf[vertex] = graph.OutDegree(vertex);
                mutual[vertex] = RowMerging.CountCommon(graph.Out[vertex], graph.In[vertex]);
            }
        });
        return new TieCounts(mutual, into, outOf);
    }
}
