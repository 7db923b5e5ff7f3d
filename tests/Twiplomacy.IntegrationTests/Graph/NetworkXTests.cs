using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.IntegrationTests.Graph;

public sealed class NetworkXTests
{
    private const double Tolerance = 1e-9;

    [RequiresPythonFact]
    public async Task Every_measure_agrees_on_two_hundred_random_graphs()
    {
        var graphs = GivenGraphs.Random(200).ToArray();
        var answers = await NetworkX.MeasureAsync(graphs);

        Assert.All(graphs.Zip(answers), pair => AssertAgrees(pair.First, pair.Second));
        Assert.True(answers.Count(answer => answer.Eigenvector is null) < 20, "NetworkX's power iteration gave up too often to compare.");
    }

    [RequiresPythonFact(ReadsRealNetworks = true)]
    public async Task Every_measure_agrees_on_the_real_networks_at_hand()
    {
        var graphs = GivenGraphs.Real().ToArray();

        Assert.All(graphs.Zip(await NetworkX.MeasureAsync(graphs)), pair => AssertAgrees(pair.First, pair.Second));
    }

    private static void AssertAgrees(GivenArcs given, NetworkXMeasures expected)
    {
        var (graph, union, mutual) = (given.Graph, given.Graph.Union(), given.Graph.Mutual());
        AssertTiesAgree(graph, expected);
        AssertNear(expected.Pagerank, PageRank.Of(graph, new PageRankSettings { Tolerance = 1e-15 }).Scores);
        AssertNear(expected.Harmonic, HarmonicCloseness.Of(graph));
        AssertNear(expected.Betweenness, Betweenness.Of(graph));
        AssertNear(expected.BetweennessUndirected, Betweenness.Of(union));
        Assert.Equal(expected.Core, CoreNumbers.Of(union));
        Assert.Equal(expected.Triangles, Triangles.Of(union).PerVertex);
        AssertClusteringAgrees(mutual, expected);
        Assert.Equal(expected.Weak, ComponentLabels.Weak(graph).Sizes.Order());
        Assert.Equal(expected.Strong, ComponentLabels.Strong(graph).Sizes.Order());
        Assert.Equal(expected.Modularity, Communities.Leiden(mutual).Modularity, Tolerance);
        if (expected.Eigenvector is not null)
            AssertNear(expected.Eigenvector, EigenvectorCentrality.Of(mutual, new EigenvectorSettings { Tolerance = 1e-14, MaximumIterations = 200_000 }).Scores);
    }

    private static void AssertTiesAgree(DirectedGraph graph, NetworkXMeasures expected)
    {
        var (ties, census) = (TieCounts.Of(graph), DyadCensus.Of(graph));
        Assert.Equal(expected.Mutual, ties.Mutual);
        Assert.Equal(expected.In, ties.In);
        Assert.Equal(expected.Out, ties.Out);
        Assert.Equal(expected.Density, census.Density, Tolerance);
        Assert.Equal(expected.ArcReciprocity, census.ArcReciprocity, Tolerance);
    }

    private static void AssertClusteringAgrees(UndirectedGraph mutual, NetworkXMeasures expected)
    {
        var triangles = Triangles.Of(mutual);
        AssertNear(expected.Clustering, triangles.Local);
        Assert.Equal(expected.Transitivity, triangles.Transitivity, Tolerance);
        Assert.Equal(expected.AverageClustering, triangles.Average, Tolerance);
    }

    private static void AssertNear(double[] expected, IReadOnlyList<double> actual)
    {
        Assert.Equal(expected.Length, actual.Count);
        for (var vertex = 0; vertex < expected.Length; vertex++) Assert.Equal(expected[vertex], actual[vertex], Tolerance);
    }
}
