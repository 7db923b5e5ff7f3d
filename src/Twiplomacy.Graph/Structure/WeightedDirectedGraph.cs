namespace Twiplomacy.Graph;

/// <summary>
/// A simple directed graph whose arcs carry a positive weight, such as how often one account mentioned another.
/// </summary>
public sealed class WeightedDirectedGraph
{
    private WeightedDirectedGraph(DirectedGraph arcs, double[] outWeights, double[] inWeights)
    {
        Arcs = arcs;
        OutWeights = outWeights;
        InWeights = inWeights;
    }

    public int VertexCount => Arcs.VertexCount;

    /// <summary>The same arcs without their weights.</summary>
    public DirectedGraph Arcs { get; }

    /// <summary>Beside the entries of <c>Arcs.Out</c>.</summary>
    internal double[] OutWeights { get; }

    /// <summary>Beside the entries of <c>Arcs.In</c>.</summary>
    internal double[] InWeights { get; }

    /// <summary>Weights of the arcs to <see cref="DirectedGraph.Successors"/>, in the same order.</summary>
    public ReadOnlySpan<double> SuccessorWeights(int vertex) =>
        OutWeights.AsSpan(Arcs.Out.Offsets[vertex]..Arcs.Out.Offsets[vertex + 1]);

    /// <summary>Weights of the arcs from <see cref="DirectedGraph.Predecessors"/>, in the same order.</summary>
    public ReadOnlySpan<double> PredecessorWeights(int vertex) =>
        InWeights.AsSpan(Arcs.In.Offsets[vertex]..Arcs.In.Offsets[vertex + 1]);

    /// <summary>The weighted out-degree: the sum over the arcs that leave; 0 for a dangling vertex.</summary>
    public double OutStrength(int vertex) => Total(SuccessorWeights(vertex));

    /// <summary>The weighted in-degree: the sum over the arcs that arrive.</summary>
    public double InStrength(int vertex) => Total(PredecessorWeights(vertex));

    /// <summary>Builds the graph from arcs in any order: the weights of a repeated arc are added up, loops are dropped. O(m log m).</summary>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A vertex is out of range, or a weight is not positive and finite.</exception>
    public static WeightedDirectedGraph FromArcs(
        int vertexCount, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, GraphOptions? options = null)
    {
        if (weights.Length != sources.Length)
            throw new ArgumentException($"There are {sources.Length} arcs and {weights.Length} weights.", nameof(weights));
        foreach (var weight in weights)
            if (!(weight > 0 && double.IsFinite(weight)))
                throw new ArgumentOutOfRangeException(nameof(weights), weight, "A weight must be positive and finite.");
        var graph = DirectedGraph.FromArcs(vertexCount, sources, targets, options);
        return new WeightedDirectedGraph(
            graph, AddUp(graph.Out, sources, targets, weights), AddUp(graph.In, targets, sources, weights));
    }

    /// <summary>The undirected graph of the pairs joined in at least one direction; the weights of the two directions are added.</summary>
    public WeightedUndirectedGraph Union(GraphOptions? options = null)
    {
        var union = Arcs.Union(options);
        var weights = new double[union.Rows.EntryCount];
        for (var vertex = 0; vertex < VertexCount; vertex++)
        {
            var sums = weights.AsSpan(union.Rows.Offsets[vertex]..union.Rows.Offsets[vertex + 1]);
            AddRow(union.Neighbours(vertex), sums, Arcs.Successors(vertex), SuccessorWeights(vertex));
            AddRow(union.Neighbours(vertex), sums, Arcs.Predecessors(vertex), PredecessorWeights(vertex));
        }

        return new WeightedUndirectedGraph(union, weights);
    }

    /// <summary>Adds the weights of a row to those of an ascending row that holds all its entries.</summary>
    private static void AddRow(ReadOnlySpan<int> into, Span<double> sums, ReadOnlySpan<int> row, ReadOnlySpan<double> weights)
    {
        var place = 0;
        for (var entry = 0; entry < row.Length; entry++)
        {
            while (into[place] != row[entry]) place++;
            sums[place] += weights[entry];
        }
    }

    private static double[] AddUp(CompressedRows rows, ReadOnlySpan<int> of, ReadOnlySpan<int> entries, ReadOnlySpan<double> weights)
    {
        var sums = new double[rows.EntryCount];
        for (var arc = 0; arc < of.Length; arc++)
            if (of[arc] != entries[arc])
                sums[rows.Offsets[of[arc]] + rows[of[arc]].BinarySearch(entries[arc])] += weights[arc];
        return sums;
    }

    private static double Total(ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        return total;
    }
}
