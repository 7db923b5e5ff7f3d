namespace Twiplomacy.Graph;

/// <summary>
/// Counts of a directed graph beside those of random graphs in which everybody has as many successors and predecessors as
/// in it, without loops and repeated arcs. The networks are drawn side by side, each from a seed of its own, so that the
/// same seed gives the same numbers on one and on many threads. Memory: about 12 bytes per arc and thread.
/// </summary>
public static class DegreeNull
{
    private const int MostTrades = 200, TradesBeforeGivingUp = 20;

    /// <summary>
    /// The statistics of the given graph and of the random ones. How many rounds of trades a network needs is measured once,
    /// on a network of its own: until every arc has been swapped as often as asked on average, at the most 200 rounds.
    /// </summary>
    /// <param name="count">
    /// What is counted in each network, always the same counts in the same order; called from many threads, with the thread
    /// options that it may use.
    /// </param>
    public static IReadOnlyList<NullStatistic> Compare(
        DirectedGraph graph, Func<DirectedGraph, GraphOptions, IReadOnlyList<long>> count, NullSettings? settings = null, GraphOptions? options = null)
    {
        (settings, options) = (settings ?? new NullSettings(), options ?? GraphOptions.Default);
        var observed = count(graph, options with { Progress = null });
        var tallies = new NullTally?[options.Threads];
        ForEach(graph, settings, options, (random, alone, worker) => (tallies[worker] ??= new NullTally(observed)).Add(count(random, alone)));
        var all = new NullTally(observed);
        foreach (var tally in tallies)
            if (tally is not null) all.Add(tally);
        return [.. Enumerable.Range(0, observed.Count).Select(place => all[place])];
    }

    /// <summary>The random networks themselves, in the order of their seeds.</summary>
    public static IReadOnlyList<DirectedGraph> Draw(DirectedGraph graph, NullSettings? settings = null, GraphOptions? options = null)
    {
        (settings, options) = (settings ?? new NullSettings(), options ?? GraphOptions.Default);
        var rounds = CountRounds(graph, settings, options);
        var networks = new DirectedGraph[settings.Networks];
        var seeds = SeedsOf(settings);
        Blocks.OfItems(networks.Length, 1).Run(options, (network, _, _) =>
            networks[network] = Draw(graph, new int[graph.ArcCount], seeds[network + 1], rounds, options with { Threads = 1 }), reports: true);
        return networks;
    }

    /// <summary>Hands out the networks one by one, each only as long as the work on it goes on.</summary>
    private static void ForEach(
        DirectedGraph graph, NullSettings settings, GraphOptions options, Action<DirectedGraph, GraphOptions, int> work)
    {
        var rounds = CountRounds(graph, settings, options);
        var seeds = SeedsOf(settings);
        var (memory, alone) = (new int[options.Threads][], options with { Threads = 1, Progress = null });
        Blocks.OfItems(settings.Networks, 1).Run(options, (network, _, _, worker) =>
            work(Draw(graph, memory[worker] ??= new int[graph.ArcCount], seeds[network + 1], rounds, alone), alone, worker), reports: true);
    }

    private static DirectedGraph Draw(DirectedGraph graph, int[] memory, ulong seed, int rounds, GraphOptions options)
    {
        var trades = new RowTrades(graph.Out, memory, seed);
        for (var round = 0; round < rounds; round++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            trades.TradeAll();
        }

        return new DirectedGraph(trades.Rows, trades.Rows.Transpose(graph.VertexCount, options));
    }

    private static int CountRounds(DirectedGraph graph, NullSettings settings, GraphOptions options)
    {
        if (graph.ArcCount == 0) return 0;
        var trades = new RowTrades(graph.Out, new int[graph.ArcCount], SeedsOf(settings)[0]);
        var rounds = 0;
        while (rounds < MostTrades && 2 * trades.Swaps < settings.SwapsPerArc * graph.ArcCount && (rounds < TradesBeforeGivingUp || trades.Swaps > 0))
        {
            options.Cancellation.ThrowIfCancellationRequested();
            trades.TradeAll();
            rounds++;
        }

        return rounds;
    }

    /// <summary>One for the measuring of rounds, and one for each network.</summary>
    private static ulong[] SeedsOf(NullSettings settings)
    {
        var seeder = new SeededRandom(settings.Seed);
        var seeds = new ulong[settings.Networks + 1];
        for (var network = 0; network < seeds.Length; network++) seeds[network] = seeder.Next();
        return seeds;
    }
}
