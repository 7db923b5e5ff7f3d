using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ConnectedComponents;

namespace Twiplomacy.Graph;

/// <summary>
/// Which component each vertex belongs to, as QuikGraph finds it. Components are numbered in the order of their smallest
/// vertex; an isolated vertex is a component of its own.
/// </summary>
public sealed class ComponentLabels
{
    private ComponentLabels(int[] labels, int[] sizes)
    {
        Labels = labels;
        Sizes = sizes;
    }

    public IReadOnlyList<int> Labels { get; }

    /// <summary>How many vertices each component has.</summary>
    public IReadOnlyList<int> Sizes { get; }

    public int Count => Sizes.Count;

    /// <summary>Vertices in the largest component; 0 in a graph without vertices.</summary>
    public int LargestSize => Sizes.DefaultIfEmpty().Max();

    /// <summary>
    /// The number of each vertex's component, from 1, the largest first; of equals the one whose smallest vertex is smaller.
    /// </summary>
    public IReadOnlyList<int> NumbersBySize()
    {
        var numbers = new int[Count];
        foreach (var (place, label) in Enumerable.Range(0, Count).OrderByDescending(label => Sizes[label]).Index()) numbers[label] = place + 1;
        return [.. Labels.Select(label => numbers[label])];
    }

    /// <summary>Vertices joined by arcs, whatever their direction: O(n + m).</summary>
    public static ComponentLabels Weak(DirectedGraph graph, GraphOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new WeaklyConnectedComponentsAlgorithm<int, Arc>(graph, new Dictionary<int, int>(graph.VertexCount));
        return Of(graph.VertexCount, search, search.Components, options);
    }

    /// <summary>The connected components of an undirected graph: O(n + m).</summary>
    // QuikGraph's own search for them makes a table of all edges for each component; with an arc each way its weak
    // components are the same.
    public static ComponentLabels Of(UndirectedGraph graph, GraphOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Weak(graph.AsDirected(), options);
    }

    /// <summary>Vertices that reach each other along the arcs: O(n + m) after Tarjan 1972.</summary>
    public static ComponentLabels Strong(DirectedGraph graph, GraphOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new StronglyConnectedComponentsAlgorithm<int, Arc>(graph, new Dictionary<int, int>(graph.VertexCount));
        return Of(graph.VertexCount, search, search.Components, options);
    }

    private static ComponentLabels Of(int vertices, IComputation search, IDictionary<int, int> components, GraphOptions? options)
    {
        search.Compute(options ?? GraphOptions.Default);
        var marks = new int[vertices];
        foreach (var (vertex, mark) in components) marks[vertex] = mark;
        return new ComponentLabels(marks, Relabelling.ByFirst(marks));
    }
}
