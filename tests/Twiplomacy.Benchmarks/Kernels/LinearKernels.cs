using BenchmarkDotNet.Attributes;
using Twiplomacy.Graph;

namespace Twiplomacy.Benchmarks.Kernels;

/// <summary>Kernels that take about as long as a few looks at every arc.</summary>
[MemoryDiagnoser]
public class LinearKernels
{
    private DirectedGraph graph = null!;
    private UndirectedGraph union = null!;
    private UndirectedGraph mutual = null!;

    [Params(1_000, 10_000)]
    public int Vertices { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        graph = BenchmarkGraph.Load(Vertices, Vertices * 200);
        (union, mutual) = (graph.Union(), graph.Mutual());
    }

    [Benchmark]
    public long MutualDegree() => TieCounts.Of(graph).MutualPairs;

    [Benchmark]
    public int PageRankTo1e10() => PageRank.Of(graph).Iterations;

    [Benchmark]
    public int Eigenvector() => EigenvectorCentrality.Of(mutual).Iterations;

    [Benchmark]
    public int Cores() => CoreNumbers.Of(union)[0];

    [Benchmark]
    public double TrianglesAndClustering() => Triangles.Of(union).Average;

    [Benchmark]
    public int StrongComponents() => ComponentLabels.Strong(graph).Count;

    [Benchmark]
    public double LeidenTwoRounds() => Communities.Leiden(mutual, new LeidenSettings { MaximumRounds = 2 }).Modularity;
}
