using BenchmarkDotNet.Attributes;
using Twiplomacy.Graph;

namespace Twiplomacy.Benchmarks.Kernels;

/// <summary>Kernels that look for the shortest paths between all pairs of accounts.</summary>
public class AllPairsKernels
{
    private DirectedGraph graph = null!;

    [Params(1_000, 10_000)]
    public int Vertices { get; set; }

    [GlobalSetup]
    public void Setup() => graph = BenchmarkGraph.Load(Vertices, Vertices * 200);

    [Benchmark]
    public double HarmonicExact() => HarmonicCloseness.Of(graph)[0];

    [Benchmark]
    public double BetweennessExact() => Betweenness.Of(graph)[0];

    [Benchmark]
    public double BetweennessFromAHundredSources() => Betweenness.Sample(graph, 100, seed: 1).Scores[0];
}
