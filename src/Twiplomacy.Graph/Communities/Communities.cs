namespace Twiplomacy.Graph;

/// <summary>
/// Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019), which guarantees that each is connected.
/// It maximises modularity Q = Σ over communities c of w(c)/m − γ (K(c)/2m)², with m the total edge weight, w(c) the
/// weight inside c and K(c) the sum of its vertices' strengths (Newman and Girvan 2004; Reichardt and Bornholdt 2006).
/// About O(m) per round. An isolated vertex is a community of its own; without an edge Q is 0.
/// </summary>
public sealed class Communities
{
    private const int IdleRoundsToStop = 3;

    private Communities(int[] labels, int[] sizes, double modularity)
    {
        Labels = labels;
        Sizes = sizes;
        Modularity = modularity;
    }

    /// <summary>Community of each vertex; communities are numbered in the order of their smallest vertex.</summary>
    public IReadOnlyList<int> Labels { get; }

    public IReadOnlyList<int> Sizes { get; }

    public int Count => Sizes.Count;

    /// <summary>At the resolution that was optimised.</summary>
    public double Modularity { get; }

    public static Communities Leiden(UndirectedGraph graph, LeidenSettings? settings = null, GraphOptions? options = null) =>
        Detect(CommunityGraph.Of(graph.Rows, null), settings ?? new(), options ?? GraphOptions.Default);

    public static Communities Leiden(WeightedUndirectedGraph graph, LeidenSettings? settings = null, GraphOptions? options = null) =>
        Detect(CommunityGraph.Of(graph.Edges.Rows, graph.Weights), settings ?? new(), options ?? GraphOptions.Default);

    /// <summary>Modularity of any communities, given as a number from 0 to n − 1 for each vertex.</summary>
    public static double ModularityOf(UndirectedGraph graph, ReadOnlySpan<int> labels, double resolution = 1) =>
        CommunityGraph.Of(graph.Rows, null).Modularity(labels, resolution);

    /// <inheritdoc cref="ModularityOf(UndirectedGraph, ReadOnlySpan{int}, double)"/>
    public static double ModularityOf(WeightedUndirectedGraph graph, ReadOnlySpan<int> labels, double resolution = 1) =>
        CommunityGraph.Of(graph.Edges.Rows, graph.Weights).Modularity(labels, resolution);

    private static Communities Detect(CommunityGraph graph, LeidenSettings settings, GraphOptions options)
    {
        var search = new LeidenSearch(graph, settings, options);
        var idleRounds = 0;
        for (var round = 0; round < settings.MaximumRounds && idleRounds < IdleRoundsToStop; round++)
        {
            idleRounds = search.Round() ? 0 : idleRounds + 1;
            options.Progress?.Report((round + 1.0) / settings.MaximumRounds);
        }

        var labels = search.Labels;
        var sizes = Relabelling.ByFirst(labels);
        return new Communities(labels, sizes, graph.Modularity(labels, settings.Resolution));
    }
}
