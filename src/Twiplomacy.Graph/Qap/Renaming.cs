namespace Twiplomacy.Graph;

/// <summary>Renames vertices at random, each time from a seed of its own, so that threads do not change the numbers.</summary>
internal static class Renaming
{
    /// <summary>The test of one statistic of each part; null where the given network has none.</summary>
    public static IReadOnlyList<QapTest?> Test(
        IReadOnlyList<SemiPartial> parts, Func<(double Correlation, double T), double> statistic, int vertexCount, QapSettings? settings,
        GraphOptions? options)
    {
        (settings, options) = (settings ?? new QapSettings(), options ?? GraphOptions.Default);
        var drawn = parts.Select(_ => new double[settings.Permutations]).ToArray();
        var (seeds, memory) = (SeedsOf(settings), new (int[] Names, double[] Values)?[options.Threads]);
        var identity = Enumerable.Range(0, vertexCount).ToArray();
        Blocks.OfItems(settings.Permutations, 1).Run(options, (draw, _, _, worker) =>
        {
            var (names, values) = memory[worker] ??= (new int[vertexCount], new double[parts[0].PairCount]);
            identity.CopyTo(names, 0);
            new SeededRandom(seeds[draw]).Shuffle(names);
            for (var part = 0; part < parts.Count; part++) drawn[part][draw] = statistic(parts[part].Fit(names, values));
        }, reports: true);
        var own = new double[parts.Count == 0 ? 0 : parts[0].PairCount];
        return [.. parts.Select((part, place) =>
            statistic(part.Fit(identity, own)) is var observed && double.IsNaN(observed) ? null : QapTest.Of(observed, drawn[place]))];
    }

    private static ulong[] SeedsOf(QapSettings settings)
    {
        var seeder = new SeededRandom(settings.Seed);
        var seeds = new ulong[settings.Permutations];
        for (var draw = 0; draw < seeds.Length; draw++) seeds[draw] = seeder.Next();
        return seeds;
    }
}
