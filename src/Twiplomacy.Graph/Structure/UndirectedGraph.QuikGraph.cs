using QuikGraph;

namespace Twiplomacy.Graph;

/// <summary>An undirected edge; whichever way round it is made, its smaller vertex is the source.</summary>
public readonly record struct Tie : IUndirectedEdge<int>
{
    public Tie(int one, int other) => (Source, Target) = one < other ? (one, other) : (other, one);

    public int Source { get; }

    public int Target { get; }
}

/// <summary>The same graph as QuikGraph sees it, so that its algorithms run on these rows without a copy.</summary>
public sealed partial class UndirectedGraph : IUndirectedGraph<int, Tie>
{
    bool IGraph<int, Tie>.IsDirected => false;

    bool IGraph<int, Tie>.AllowParallelEdges => false;

    bool IVertexSet<int>.IsVerticesEmpty => VertexCount == 0;

    /// <summary>0 … n − 1.</summary>
    public IEnumerable<int> Vertices => Enumerable.Range(0, VertexCount);

    /// <summary>Every edge once, by its smaller vertex.</summary>
    public IEnumerable<Tie> Edges
    {
        get
        {
            for (var vertex = 0; vertex < VertexCount; vertex++)
                for (var place = Rows.Offsets[vertex]; place < Rows.Offsets[vertex + 1]; place++)
                    if (Rows.Entries[place] > vertex) yield return new Tie(vertex, Rows.Entries[place]);
        }
    }

    EdgeEqualityComparer<int> IImplicitUndirectedGraph<int, Tie>.EdgeEqualityComparer { get; } = EdgeExtensions.GetUndirectedVertexEquality<int, Tie>();

    bool IEdgeSet<int, Tie>.IsEdgesEmpty => EdgeCount == 0;

    int IEdgeSet<int, Tie>.EdgeCount => checked((int)EdgeCount);

    /// <summary>Whether it is one of 0 … n − 1.</summary>
    public bool ContainsVertex(int vertex) => (uint)vertex < (uint)VertexCount;

    /// <summary>Whether the two are joined: O(log of the row).</summary>
    public bool ContainsEdge(int source, int target) => ContainsVertex(source) && Neighbours(source).BinarySearch(target) >= 0;

    bool IEdgeSet<int, Tie>.ContainsEdge(Tie edge) => ContainsEdge(edge.Source, edge.Target);

    bool IImplicitUndirectedGraph<int, Tie>.TryGetEdge(int source, int target, out Tie edge)
    {
        edge = new Tie(source, target);
        return ContainsEdge(source, target);
    }

    /// <summary>The edges of a vertex, by their other ends.</summary>
    /// <exception cref="VertexNotFoundException">There is no such vertex.</exception>
    public IEnumerable<Tie> AdjacentEdges(int vertex) =>
        ContainsVertex(vertex) ? new RowEdges<Tie, Ends>(Rows, vertex) : throw new VertexNotFoundException();

    Tie IImplicitUndirectedGraph<int, Tie>.AdjacentEdge(int vertex, int index) => new Tie(vertex, Neighbours(vertex)[index]);

    int IImplicitUndirectedGraph<int, Tie>.AdjacentDegree(int vertex) => Degree(vertex);

    bool IImplicitUndirectedGraph<int, Tie>.IsAdjacentEdgesEmpty(int vertex) => Degree(vertex) == 0;

    private readonly struct Ends : IRowEdge<Tie>
    {
        public static Tie Of(int row, int entry) => new Tie(row, entry);
    }
}
