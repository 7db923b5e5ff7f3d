namespace Twiplomacy.Graph;

/// <summary>
/// Renames vertices at random, each time from a seed of its own, so that threads do not change the numbers. Vertices of which no
/// pair is known keep their names: whoever came to stand on one would be lost to the comparison.
/// </summary>
internal static class Renaming
{
    /// <summary>The test of one statistic of each part; null where the given network has none.</summary>
    public static IReadOnlyList<QapTest?> Test(
        IReadOnlyList<SemiPartial> parts, Func<(double Correlation, double T), double> statistic, QapSettings? settings, GraphOptions? options)
    {
        (settings, options) = (settings ?? new QapSettings(), options ?? GraphOptions.Default);
        if (parts.Count == 0) return [];
        var pairs = parts[0].Pairs;
        var drawn = parts.Select(_ => new double[settings.Permutations]).ToArray();
        var (seeds, memory) = (SeedsOf(settings), new (int[] Names, double[] Values)?[options.Threads]);
        var identity = Enumerable.Range(0, pairs.VertexCount).ToArray();
        Blocks.OfItems(settings.Permutations, 1).Run(options, (draw, _, _, worker) =>
        {
            var (names, values) = memory[worker] ??= ((int[])identity.Clone(), new double[pairs.Count]);
            var renamed = (int[])pairs.Vertices.Clone();
            new SeededRandom(seeds[draw]).Shuffle(renamed);
            for (var place = 0; place < renamed.Length; place++) names[pairs.Vertices[place]] = renamed[place];
            for (var part = 0; part < parts.Count; part++) drawn[part][draw] = statistic(parts[part].Fit(names, values));
        }, reports: true);
        var own = new double[pairs.Count];
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
