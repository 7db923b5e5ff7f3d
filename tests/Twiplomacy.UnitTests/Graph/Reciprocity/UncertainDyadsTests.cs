using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Reciprocity;

public sealed class UncertainDyadsTests
{
    [Fact]
    public void Bounds_are_those_of_all_completions()
    {
        var random = new Random(4);
        for (var round = 0; round < 150; round++)
        {
            // Four vertices: twelve arcs, each there (1), not there (0) or unknown (2).
            var states = Enumerable.Range(0, 12).Select(_ => random.Next(3)).ToArray();
            var dyads = Of(states);
            var all = Completions(states).Select(Census).ToArray();

            Same(all.Select(census => census.Rho), dyads.Rho());
            var logOdds = dyads.LogOddsOfReturn();
            Same(all.Select(census => census.LogOddsOfReturn), all.Any(census => census.MutualDyads == 0) ? (all.Min(census => census.LogOddsOfReturn), logOdds.High) : logOdds);
            if (all.Any(census => census.MutualDyads == 0)) Assert.Null(logOdds.Low);
        }
    }

    [Fact]
    public void Where_all_is_known_both_bounds_are_the_figure()
    {
        var dyads = new UncertainDyads(4, 1, 2, 0, 0, 0);

        Assert.Equal((new DyadCensus(4, 4, 1).Rho, new DyadCensus(4, 4, 1).Rho), dyads.Rho());
    }

    private static UncertainDyads Of(int[] states)
    {
        var pairs = Enumerable.Range(0, 6).Select(pair => (states[2 * pair], states[2 * pair + 1]) switch
        {
            (1, 1) => "mutual",
            (1, 0) or (0, 1) => "one-way",
            (1, 2) or (2, 1) => "half-yes",
            (0, 2) or (2, 0) => "half-no",
            (2, 2) => "open",
            _ => "none",
        }).ToArray();
        long Count(string kind) => pairs.Count(pair => pair == kind);
        return new UncertainDyads(4, Count("mutual"), Count("one-way"), Count("half-yes"), Count("half-no"), Count("open"));
    }

    private static IEnumerable<int[]> Completions(int[] states)
    {
        var unknown = Enumerable.Range(0, states.Length).Where(arc => states[arc] == 2).ToArray();
        for (var bits = 0; bits < 1 << unknown.Length; bits++)
        {
            var complete = states.ToArray();
            for (var place = 0; place < unknown.Length; place++) complete[unknown[place]] = bits >> place & 1;
            yield return complete;
        }
    }

    private static DyadCensus Census(int[] arcs) =>
        new(4, arcs.Sum(), Enumerable.Range(0, 6).Count(pair => arcs[2 * pair] + arcs[2 * pair + 1] == 2));

    private static void Same(IEnumerable<double?> expected, (double? Low, double? High) actual) =>
        Assert.Equal((expected.Min(), expected.Max()), actual);
}
