namespace Twiplomacy.Graph;

/// <summary>
/// Which component each vertex belongs to. Components are numbered in the order of their smallest vertex; an isolated
/// vertex is a component of its own.
/// </summary>
public sealed class ComponentLabels
{
    private ComponentLabels(int[] labels, int[] sizes)
    {
        Labels = labels;
        Sizes = sizes;
    }

    public IReadOnlyList<int> Labels { get; }

    public IReadOnlyList<int> Sizes { get; }

    public int Count => Sizes.Count;

    /// <summary>Vertices in the largest component; 0 in a graph without vertices.</summary>
    public int LargestSize => Sizes.DefaultIfEmpty().Max();

    /// <summary>Vertices joined by arcs, whatever their direction: O(n + m α(n)) by union-find.</summary>
    public static ComponentLabels Weak(DirectedGraph graph, GraphOptions? options = null) =>
        FromMarks(JoinedSets.OfRows(graph.Out, options ?? GraphOptions.Default));

    /// <summary>The connected components of an undirected graph.</summary>
    public static ComponentLabels Of(UndirectedGraph graph, GraphOptions? options = null) =>
        FromMarks(JoinedSets.OfRows(graph.Rows, options ?? GraphOptions.Default));

    /// <summary>Vertices that reach each other along the arcs: O(n + m) after Tarjan 1972.</summary>
    public static ComponentLabels Strong(DirectedGraph graph, GraphOptions? options = null) =>
        FromMarks(StrongSearch.Marks(graph.Out, options ?? GraphOptions.Default));

    /// <param name="marks">Equal within a component, and below n.</param>
    private static ComponentLabels FromMarks(int[] marks)
    {
        var sizes = Relabelling.ByFirst(marks);
        return new ComponentLabels(marks, sizes);
    }
}
