using Twiplomacy.IntegrationTests.RealNetworks;

namespace Twiplomacy.IntegrationTests.Graph;

/// <summary>The graphs on which we and NetworkX are compared.</summary>
internal static class GivenGraphs
{
    /// <summary>Small ones, from empty to dense, with isolated, dangling, loop and repeated input.</summary>
    public static IEnumerable<GivenArcs> Random(int count)
    {
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            var vertices = random.Next(1, 40);
            var used = random.Next(1, vertices + 1);
            var arcs = random.Next(0, used * 6);
            yield return new GivenArcs(
                $"random {seed}", vertices, [.. Draw(random, used, arcs)], [.. Draw(random, used, arcs)]);
        }
    }

    /// <summary>Edge lists of real networks where the workplace has them, otherwise none.</summary>
    public static IEnumerable<GivenArcs> Real() =>
        RealNetworkFactAttribute.Folder is { } folder
            ? new[] { "bundestag/follows_2018-12-05.csv", "bundestag/follows_2019-07-02.csv", "uk_mps/mentions.csv", "ontario_mpps/ontariopol_edgelist.csv" }
                .Select(file => Read(Path.Combine(folder, file)))
            : [];

    private static int[] Draw(Random random, int below, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(below))];

    private static GivenArcs Read(string file)
    {
        var numbers = new Dictionary<string, int>();
        int Number(string id) => numbers.TryGetValue(id, out var number) ? number : numbers[id] = numbers.Count;
        var arcs = File.ReadLines(file).Skip(1)
            .Select(line => line.Replace("\"", "", StringComparison.Ordinal).Split(','))
            .Select(fields => (Source: Number(fields[0]), Target: Number(fields[1]))).ToArray();
        return new GivenArcs(Path.GetFileName(file), numbers.Count, [.. arcs.Select(arc => arc.Source)], [.. arcs.Select(arc => arc.Target)]);
    }
}
