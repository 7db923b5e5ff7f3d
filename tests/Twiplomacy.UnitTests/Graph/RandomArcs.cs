namespace Twiplomacy.UnitTests.Graph;

/// <summary>Larger seeded graphs.</summary>
internal static class RandomArcs
{
    /// <summary>Low numbers are hubs at both ends.</summary>
    public static (int[] Sources, int[] Targets) PowerLaw(int vertices, int arcs, int seed)
    {
        var random = new Random(seed);
        int Draw() => (int)(vertices * Math.Pow(random.NextDouble(), 3));
        var (sources, targets) = (new int[arcs], new int[arcs]);
        for (var arc = 0; arc < arcs; arc++) (sources[arc], targets[arc]) = (Draw(), Draw());
        return (sources, targets);
    }

    /// <summary>Groups of equal size with more edges inside than across.</summary>
    public static (int[] Ends, int[] OtherEnds) Planted(int groups, int size, double inside, double across, int seed)
    {
        var random = new Random(seed);
        var (ends, others) = (new List<int>(), new List<int>());
        for (var left = 0; left < groups * size; left++)
            for (var right = left + 1; right < groups * size; right++)
                if (random.NextDouble() < (left / size == right / size ? inside : across))
                {
                    ends.Add(left);
                    others.Add(right);
                }

        return ([.. ends], [.. others]);
    }
}
