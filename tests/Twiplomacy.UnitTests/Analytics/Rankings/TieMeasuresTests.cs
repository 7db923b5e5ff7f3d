using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Rankings;

/// <summary>Values, bounds and possible ranks of the five tie measures, by trying every completion of the unknown.</summary>
public sealed class TieMeasuresTests
{
    private const int Accounts = 5;

    [Fact]
    public void Bounds_and_possible_ranks_are_those_over_all_completions()
    {
        var random = new Random(11);
        for (var round = 0; round < 40; round++)
        {
            var states = KnownTies.Random(random, Accounts, random.Next(9));
            foreach (var column in TieMeasures.Of(KnownTies.Of(states), _ => true)) Check(column, states);
        }
    }

    [Fact]
    public void Values_and_coverage_are_those_of_counting_pairs()
    {
        var random = new Random(12);
        for (var round = 0; round < 10; round++)
        {
            var states = KnownTies.Random(random, 67, 900);
            foreach (var column in TieMeasures.Of(KnownTies.Of(states), _ => true))
                for (var a = 0; a < 67; a++) CheckCounts(column, states, a);
        }
    }

    private static void CheckCounts(MeasureColumn column, TieState[,] states, int a)
    {
        var peers = Enumerable.Range(0, states.GetLength(0)).Where(b => b != a).ToList();
        var low = peers.Count(b => Completions(states[a, b], states[b, a]).All(pair => Counts(column.Measure, pair)));
        var high = peers.Count(b => Completions(states[a, b], states[b, a]).Any(pair => Counts(column.Measure, pair)));
        var cell = column.Cells[a];
        Assert.Equal((low, high), ((int)cell.Low!, (int)cell.High!));
        Assert.Equal(1 - (high - low) / (double)peers.Count, cell.Coverage, 12);
        if (cell.Coverage == 0) Assert.Null(cell.Value);
        else Assert.Equal((low, low / (double)peers.Count), (cell.Value, cell.Share));
    }

    private static IEnumerable<(bool There, bool Back)> Completions(TieState there, TieState back) =>
        from t in Possible(there) from b in Possible(back) select (t, b);

    private static bool[] Possible(TieState state) => state switch
    {
        TieState.Yes => [true],
        TieState.No => [false],
        _ => [false, true],
    };

    private static bool Counts(string measure, (bool There, bool Back) pair) => measure switch
    {
        "mutual_follows" => pair is { There: true, Back: true },
        "peer_followers" => pair.Back,
        "peer_following" => pair.There,
        "unilateral_followers" => pair is { There: false, Back: true },
        _ => pair is { There: true, Back: false },
    };

    private static void Check(MeasureColumn column, TieState[,] states)
    {
        var (best, worst) = PossibleRanks(column.Measure, states);
        for (var a = 0; a < Accounts; a++)
        {
            Assert.Equal((best[a], worst[a]), (column.Cells[a].Best!.Value, column.Cells[a].Worst!.Value));
            Assert.False(column.Cells[a].WorstIsBound);
        }
    }

    private static (int[] Best, int[] Worst) PossibleRanks(string measure, TieState[,] states)
    {
        var open = (from a in Enumerable.Range(0, Accounts) from b in Enumerable.Range(0, Accounts)
                    where a != b && states[a, b] == TieState.Unknown select (a, b)).ToList();
        var (best, worst) = (Enumerable.Repeat(Accounts, Accounts).ToArray(), new int[Accounts]);
        for (var completion = 0; completion < 1 << open.Count; completion++)
        {
            var follows = new bool[Accounts, Accounts];
            for (var a = 0; a < Accounts; a++)
                for (var b = 0; b < Accounts; b++) follows[a, b] = states[a, b] == TieState.Yes;
            for (var i = 0; i < open.Count; i++) follows[open[i].a, open[i].b] = (completion >> i & 1) == 1;
            var values = Enumerable.Range(0, Accounts).Select(a => Enumerable.Range(0, Accounts)
                .Count(b => a != b && Counts(measure, (follows[a, b], follows[b, a])))).ToArray();
            for (var a = 0; a < Accounts; a++)
            {
                var rank = 1 + values.Count(value => value > values[a]);
                (best[a], worst[a]) = (Math.Min(best[a], rank), Math.Max(worst[a], rank));
            }
        }
        return (best, worst);
    }
}
