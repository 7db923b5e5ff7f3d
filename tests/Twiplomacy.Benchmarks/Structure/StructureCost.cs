using System.Diagnostics;
using System.Globalization;
using Twiplomacy.Benchmarks.Kernels;
using Twiplomacy.Graph;

namespace Twiplomacy.Benchmarks.Structure;

/// <summary>
/// What the measures of an account's place between others cost on a graph in memory, and random networks with the same
/// degrees. Groups are given by seed. Prints the seconds of every turn, and medians with the least and the most.
/// </summary>
public static class StructureCost
{
    private const int Groups = 20, Networks = 100;

    /// <param name="path">A follow graph as <c>source,target</c> without quotes.</param>
    public static void Run(string path, int turns)
    {
        var graph = BenchmarkGraph.Read(path);
        var random = new Random(20);
        var groups = Enumerable.Range(0, graph.VertexCount).Select(_ => random.Next(Groups)).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{graph.VertexCount:N0} accounts, {graph.ArcCount:N0} arcs, {Environment.ProcessorCount} threads"));
        var mutual = graph.Mutual();
        Time("constraint and effective size, follows", turns, () => StructuralHoles.Of(graph).Constraint[0]);
        Time("constraint and effective size, mutual", turns, () => StructuralHoles.Of(mutual).Constraint[0]);
        Time($"brokerage, {Groups} groups", turns, () => Brokerage.Of(graph, groups).Total.Total);
        Time("two random networks and how many rounds they need, one thread", turns, () => DegreeNull.Draw(graph, new NullSettings { Networks = 2 }, new GraphOptions { Threads = 1 }).Count);
        Time($"{Networks} random networks, all counted", turns, () => ChanceFigures.Of(graph, groups, new NullSettings { Networks = Networks }).MutualPairs.Mean);
    }

    private static void Time<T>(string name, int turns, Func<T> work)
    {
        var seconds = new List<double>();
        for (var turn = 0; turn < turns; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        seconds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {seconds[turns / 2]:0.00} ({seconds[0]:0.00} to {seconds[^1]:0.00}) |"));
    }
}
