using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Running;

using Betweenness = Twiplomacy.Graph.Betweenness;

public sealed class GraphOptionsTests
{
    private static readonly int[] ThreadCounts = [1, 2, 3, 7];

    [Fact]
    public void The_number_of_threads_changes_no_bit_of_any_result()
    {
        var (sources, targets) = RandomArcs.PowerLaw(3_000, 150_000, seed: 9);
        var results = ThreadCounts.Select(threads => Everything(sources, targets, new GraphOptions { Threads = threads })).ToArray();

        Assert.All(results, result => Assert.Equal(results[0], result));
    }

    [Fact]
    public void A_cancelled_algorithm_stops()
    {
        var (sources, targets) = RandomArcs.PowerLaw(1_000, 20_000, seed: 9);
        var graph = DirectedGraph.FromArcs(1_000, sources, targets);
        using var source = new CancellationTokenSource();
        source.Cancel();
        var cancelled = new GraphOptions { Cancellation = source.Token };

        Assert.Throws<OperationCanceledException>(() => DirectedGraph.FromArcs(1_000, sources, targets, cancelled));
        Assert.Throws<OperationCanceledException>(() => PageRank.Of(graph, null, cancelled));
        Assert.Throws<OperationCanceledException>(() => Betweenness.Of(graph, cancelled));
        Assert.Throws<OperationCanceledException>(() => HarmonicCloseness.Of(graph, cancelled));
        Assert.Throws<OperationCanceledException>(() => CoreNumbers.Of(graph.Union(), cancelled));
        Assert.Throws<OperationCanceledException>(() => Twiplomacy.Graph.Communities.Leiden(graph.Union(), null, cancelled));
    }

    [Fact]
    public void Progress_ends_at_one()
    {
        var (sources, targets) = RandomArcs.PowerLaw(1_000, 20_000, seed: 9);
        var progress = new LastReport();
        Betweenness.Of(DirectedGraph.FromArcs(1_000, sources, targets), new GraphOptions { Progress = progress });

        Assert.Equal(1, progress.Largest);
    }

    [Fact]
    public void No_threads_at_all_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GraphOptions { Threads = 0 });

    private static double[] Everything(int[] sources, int[] targets, GraphOptions options)
    {
        var graph = DirectedGraph.FromArcs(3_000, sources, targets, options);
        var (union, mutual) = (graph.Union(options), graph.Mutual(options));
        return
        [
            .. PageRank.Of(graph, null, options).Scores,
            .. PageRank.Of(graph, new PageRankSettings { MixesSteps = true }, options).Scores,
            .. Betweenness.Of(graph, options),
            .. Betweenness.Sample(graph, 100, seed: 3, options).StandardErrors,
            .. HarmonicCloseness.Of(graph, options),
            .. EigenvectorCentrality.Of(mutual, null, options).Scores,
            .. Triangles.Of(union, options).Local,
            .. CoreNumbers.Of(union, options).Select(core => (double)core),
            .. TieCounts.Of(graph, options).Mutual.Select(count => (double)count),
            .. Twiplomacy.Graph.Communities.Leiden(mutual, null, options).Labels.Select(label => (double)label),
        ];
    }

    private sealed class LastReport : IProgress<double>
    {
        private readonly Lock gate = new();

        public double Largest { get; private set; }

        public void Report(double value)
        {
            lock (gate) Largest = Math.Max(Largest, value);
        }
    }
}
