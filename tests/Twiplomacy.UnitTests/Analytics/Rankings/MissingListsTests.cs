using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.UnitTests.Analytics.Rankings;

/// <summary>
/// A network the size of a parliament from which some lists are missing: what is shown of it must hold of the whole network,
/// which is known here. How far ranks are from the truth is written to the output.
/// </summary>
public sealed class MissingListsTests(ITestOutputHelper output)
{
    private const int Accounts = 320;

    [Theory]
    [InlineData(0.02, 1)]
    [InlineData(0.05, 2)]
    [InlineData(0.05, 3)]
    [InlineData(0.20, 4)]
    public void No_rank_that_is_shown_lies_outside_its_range_and_no_range_misses_the_truth(double missing, int seed)
    {
        var random = new Random(seed);
        var whole = Network(random);
        var truth = Rank(whole);
        var part = (TieState[,])whole.Clone();
        var lists = Enumerable.Range(0, Accounts).OrderBy(_ => random.Next()).Take((int)(missing * Accounts)).ToList();
        foreach (var owner in lists)
            for (var other = 0; other < Accounts; other++) part[owner, other] = TieState.Unknown;

        var rows = Rank(part);

        Assert.Equal(Accounts, rows.Count);
        var (known, expected) = (0.0, 0.0);
        foreach (var row in rows.Values)
        {
            var range = row.Place.Possible!.Value;
            Assert.InRange(row.Rank!.Value, range.Best, range.Worst);
            Assert.InRange(row.RankExpected!.Value, range.Best, range.Worst);
            Assert.InRange(truth[row.Position].Rank!.Value, range.Best, range.Worst);
            known += Math.Abs(row.Rank.Value - truth[row.Position].Rank!.Value);
            expected += Math.Abs(row.RankExpected.Value - truth[row.Position].Rank!.Value);
        }
        Assert.All(truth.Values, row => Assert.Equal(RankStatus.Certain, row.Status));
        output.WriteLine(FormattableString.Invariant(
            $"{lists.Count} of {Accounts} lists missing: mean error of rank {known / Accounts:F2} places, of rank_expected {expected / Accounts:F2}; {rows.Values.CountBy(row => row.Status).Select(pair => $"{pair.Value} {pair.Key}").Aggregate((a, b) => $"{a}, {b}")}."));
    }

    private static Dictionary<int, RankingRow> Rank(TieState[,] states) =>
        Ranking.Of(TieMeasures.Of(KnownTies.Of(states), id => id == "mutual_follows").Single(), Members, 0.05).Rows.ToDictionary(row => row.Position);

    private static readonly PanelMember[] Members = [.. Enumerable.Range(0, Accounts).Select(i => new PanelMember(
        ProfileKey.OfId("x", $"{i}"), i, $"a{i}", null, null, null, null, null, null, null, new Dictionary<string, string>()))];

    // Two parties; some follow much and some are followed much; a follow is often returned.
    private static TieState[,] Network(Random random)
    {
        var (active, known) = (Weights(random), Weights(random));
        var states = new TieState[Accounts, Accounts];
        for (var a = 0; a < Accounts; a++)
            for (var b = 0; b < Accounts; b++)
                states[a, b] = a != b && random.NextDouble() < active[a] * known[b] * (a % 2 == b % 2 ? 1 : 0.2) ? TieState.Yes : TieState.No;
        for (var a = 0; a < Accounts; a++)
            for (var b = 0; b < Accounts; b++)
                if (states[a, b] == TieState.Yes && random.NextDouble() < 0.4) states[b, a] = TieState.Yes;
        return states;
    }

    private static double[] Weights(Random random) => [.. Enumerable.Range(0, Accounts).Select(_ => Math.Pow(random.NextDouble(), 1.5))];
}
