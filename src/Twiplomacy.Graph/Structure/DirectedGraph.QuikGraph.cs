using QuikGraph;

namespace Twiplomacy.Graph;

/// <summary>An arc from one vertex to another.</summary>
public readonly record struct Arc(int Source, int Target) : IEdge<int>;

/// <summary>The same graph as QuikGraph sees it, so that its algorithms run on these rows without a copy.</summary>
public sealed partial class DirectedGraph : IBidirectionalGraph<int, Arc>
{
    bool IGraph<int, Arc>.IsDirected => true;

    bool IGraph<int, Arc>.AllowParallelEdges => false;

    bool IVertexSet<int>.IsVerticesEmpty => VertexCount == 0;

    /// <summary>0 … n − 1.</summary>
    public IEnumerable<int> Vertices => Enumerable.Range(0, VertexCount);

    /// <summary>Every arc, by its source and then its target.</summary>
    public IEnumerable<Arc> Edges => Vertices.SelectMany(OutEdges);

    bool IEdgeSet<int, Arc>.IsEdgesEmpty => ArcCount == 0;

    int IEdgeSet<int, Arc>.EdgeCount => checked((int)ArcCount);

    /// <summary>Whether it is one of 0 … n − 1.</summary>
    public bool ContainsVertex(int vertex) => (uint)vertex < (uint)VertexCount;

    /// <summary>Whether an arc leads from the one to the other: O(log of the row).</summary>
    public bool ContainsEdge(int source, int target) => ContainsVertex(source) && Successors(source).BinarySearch(target) >= 0;

    bool IEdgeSet<int, Arc>.ContainsEdge(Arc edge) => ContainsEdge(edge.Source, edge.Target);

    bool IIncidenceGraph<int, Arc>.TryGetEdge(int source, int target, out Arc edge)
    {
        edge = new Arc(source, target);
        return ContainsEdge(source, target);
    }

    bool IIncidenceGraph<int, Arc>.TryGetEdges(int source, int target, out IEnumerable<Arc> edges)
    {
        edges = ContainsEdge(source, target) ? [new Arc(source, target)] : [];
        return ContainsVertex(source);
    }

    /// <summary>The arcs that leave a vertex, by their targets.</summary>
    /// <exception cref="VertexNotFoundException">There is no such vertex.</exception>
    public IEnumerable<Arc> OutEdges(int vertex) =>
        ContainsVertex(vertex) ? new RowEdges<Arc, Leaving>(Out, vertex) : throw new VertexNotFoundException();

    /// <summary>The arcs that arrive at a vertex, by their sources.</summary>
    /// <exception cref="VertexNotFoundException">There is no such vertex.</exception>
    public IEnumerable<Arc> InEdges(int vertex) =>
        ContainsVertex(vertex) ? new RowEdges<Arc, Arriving>(In, vertex) : throw new VertexNotFoundException();

    bool IImplicitGraph<int, Arc>.TryGetOutEdges(int vertex, out IEnumerable<Arc> edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : [];
        return ContainsVertex(vertex);
    }

    bool IBidirectionalIncidenceGraph<int, Arc>.TryGetInEdges(int vertex, out IEnumerable<Arc> edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : [];
        return ContainsVertex(vertex);
    }

    Arc IImplicitGraph<int, Arc>.OutEdge(int vertex, int index) => new(vertex, Successors(vertex)[index]);

    Arc IBidirectionalIncidenceGraph<int, Arc>.InEdge(int vertex, int index) => new(Predecessors(vertex)[index], vertex);

    bool IImplicitGraph<int, Arc>.IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    bool IBidirectionalIncidenceGraph<int, Arc>.IsInEdgesEmpty(int vertex) => InDegree(vertex) == 0;

    int IBidirectionalIncidenceGraph<int, Arc>.Degree(int vertex) => OutDegree(vertex) + InDegree(vertex);

    private readonly struct Leaving : IRowEdge<Arc>
    {
        public static Arc Of(int row, int entry) => new(row, entry);
    }

    private readonly struct Arriving : IRowEdge<Arc>
    {
        public static Arc Of(int row, int entry) => new(entry, row);
    }
}
