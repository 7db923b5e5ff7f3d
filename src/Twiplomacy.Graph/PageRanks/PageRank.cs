namespace Twiplomacy.Graph;

/// <summary>
/// PageRank: the share of time that a walker spends on each vertex who follows a random arc with probability d and
/// jumps to a random vertex otherwise, or where no arc leads on:
/// x(v) = (1 − d)/n + d × (Σ over u→v of x(u)/out(u) + Σ over dangling u of x(u)/n).
/// The scores sum to 1; an isolated vertex gets the least score. Source: Brin and Page 1998; the spread of the dangling
/// mass is NetworkX's. Power iteration, O(n + m) per step.
/// </summary>
public sealed class PageRank
{
    private PageRank(double[] scores, int iterations, double change)
    {
        Scores = scores;
        Iterations = iterations;
        Change = change;
    }

    public IReadOnlyList<double> Scores { get; }

    public int Iterations { get; }

    /// <summary>Σ |x − x before| of the last step; above the tolerance only if the steps ran out.</summary>
    public double Change { get; }

    public static PageRank Of(DirectedGraph graph, PageRankSettings? settings = null, GraphOptions? options = null)
    {
        var shares = new double[graph.VertexCount];
        for (var vertex = 0; vertex < shares.Length; vertex++)
            shares[vertex] = graph.OutDegree(vertex) == 0 ? 0 : 1.0 / graph.OutDegree(vertex);
        return Iterate(new PageRankWalk(graph.In, null, shares, options ?? GraphOptions.Default), settings ?? new());
    }

    /// <summary>The walker then takes an arc with a probability proportional to its weight.</summary>
    public static PageRank Of(WeightedDirectedGraph graph, PageRankSettings? settings = null, GraphOptions? options = null)
    {
        var shares = new double[graph.VertexCount];
        for (var vertex = 0; vertex < shares.Length; vertex++)
            shares[vertex] = graph.OutStrength(vertex) == 0 ? 0 : 1.0 / graph.OutStrength(vertex);
        return Iterate(new PageRankWalk(graph.Arcs.In, graph.InWeights, shares, options ?? GraphOptions.Default), settings ?? new());
    }

    private static PageRank Iterate(PageRankWalk walk, PageRankSettings settings)
    {
        var iterations = 0;
        var change = double.PositiveInfinity;
        if (walk.Scores.Length == 0) return new PageRank([], 0, 0);
        while (change >= settings.Tolerance && iterations < settings.MaximumIterations)
        {
            change = walk.Step(settings.Damping);
            iterations++;
        }

        return new PageRank(walk.Scores, iterations, change);
    }
}
