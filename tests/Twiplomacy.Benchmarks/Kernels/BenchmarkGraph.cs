using Twiplomacy.Graph;

namespace Twiplomacy.Benchmarks.Kernels;

/// <summary>
/// The graph that the kernels are timed on: the edge list that <c>TWIPLOMACY_BENCHMARK_CSV</c> names (a header, then
/// source,target without quotes), or else a seeded follow graph of the given size.
/// </summary>
internal static class BenchmarkGraph
{
    public static DirectedGraph Load(int vertices, int arcs) =>
        Environment.GetEnvironmentVariable("TWIPLOMACY_BENCHMARK_CSV") is { Length: > 0 } file ? Read(file) : Generate(vertices, arcs);

    public static DirectedGraph Read(string file)
    {
        var numbers = new Dictionary<string, int>();
        int Number(string id) => numbers.TryGetValue(id, out var number) ? number : numbers[id] = numbers.Count;
        var (sources, targets) = (new List<int>(), new List<int>());
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            sources.Add(Number(line[..comma]));
            targets.Add(Number(line[(comma + 1)..]));
        }

        return DirectedGraph.FromArcs(numbers.Count, sources.ToArray(), targets.ToArray());
    }

    /// <summary>Power-law at both ends, about a third of the arcs returned.</summary>
    private static DirectedGraph Generate(int vertices, int arcs)
    {
        var random = new Random(20140625);
        int Draw() => (int)(vertices * Math.Pow(random.NextDouble(), 2));
        var (sources, targets) = (new int[arcs], new int[arcs]);
        for (var arc = 0; arc < arcs; arc++)
        {
            var returned = arc > 0 && random.NextDouble() < 0.2;
            (sources[arc], targets[arc]) = returned ? (targets[arc - 1], sources[arc - 1]) : (Draw(), Draw());
        }

        return DirectedGraph.FromArcs(vertices, sources, targets);
    }
}
