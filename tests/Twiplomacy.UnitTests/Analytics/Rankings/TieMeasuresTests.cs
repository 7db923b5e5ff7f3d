using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Rankings;

/// <summary>Values and coverage of the five tie measures; ranks and ranges are tried in <see cref="RankRangeTests"/>.</summary>
public sealed class TieMeasuresTests
{
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

    [Fact]
    public void The_model_counts_an_unknown_pair_with_the_share_of_its_kind_among_known_pairs()
    {
        // Known both ways: 0-1 mutual, 0-2 one-sided, 1-2 nothing: of 3 follows 2 are returned, of 3 pairs 1 is mutual. 3 follows
        // 0, whose answer is unknown, and of 3 and the others nothing is known.
        var states = new TieState[4, 4];
        for (var a = 0; a < 3; a++)
            for (var b = 0; b < 3; b++) states[a, b] = TieState.No;
        for (var a = 0; a < 3; a++) states[a, 3] = states[3, a] = TieState.Unknown;
        states[0, 1] = states[1, 0] = states[0, 2] = states[3, 0] = TieState.Yes;

        var cells = TieMeasures.Of(KnownTies.Of(states), id => id == "mutual_follows").Single().Cells;

        Assert.Equal([1.66666666667, 1.33333333333, 0.333333333333, 1.33333333333], cells.Select(cell => cell.Expected!.Value));
    }

    [Fact]
    public void Where_no_pair_is_known_both_ways_nothing_is_expected()
    {
        var states = new TieState[2, 2];
        (states[0, 1], states[1, 0]) = (TieState.Yes, TieState.Unknown);

        Assert.All(TieMeasures.Of(KnownTies.Of(states), id => id == "mutual_follows").Single().Cells, cell => Assert.Null(cell.Expected));
    }
}
