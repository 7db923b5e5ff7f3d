using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Matrices;

public sealed class GroupMatrixTests
{
    private const TieState Yes = TieState.Yes, No = TieState.No, Open = TieState.Unknown;

    [Fact]
    public void Ties_between_two_groups_and_inside_one_are_counted_by_hand()
    {
        // 0 and 1 are mutual; 0 follows 2, which does not follow back; 1 and 2 are mutual; of 0 and 3 nothing is known; else no.
        TieState[,] states =
        {
            { Open, Yes, Yes, Open },
            { Yes, Open, Yes, No },
            { No, Yes, Open, No },
            { Open, No, No, Open },
        };
        var matrix = new GroupMatrix(new EditionTies(EditionRows.TiesOf(KnownTies.Of(states)), 4));
        MemberGroup west = new("west", [0, 1]), east = new("east", [2, 3]);

        MatrixCell[] cells = [matrix.Between(west, west), matrix.Between(west, east), matrix.Between(east, west), matrix.Between(east, east)];

        Assert.Equal(new MatrixCell("west", "west", 2, 2, 2, 2, 2, 1, 1, 0, 0, 0), cells[0]);
        Assert.Equal(new MatrixCell("west", "east", 2, 2, 4, 3, 2, 4, 1, 1, 1, 0), cells[1]);
        Assert.Equal(new MatrixCell("east", "west", 2, 2, 4, 3, 1, 4, 1, 1, 1, 0), cells[2]);
        Assert.Equal((2 / 3.0, 0.5), (cells[1].Density, cells[1].Reciprocity));
        Assert.Equal(1, cells[3].EiIndex);
    }

    [Fact]
    public void Groups_that_overlap_count_every_pair_once()
    {
        var random = new Random(51);
        for (var round = 0; round < 50; round++)
        {
            // More than a word of 64 bits holds, in every other round.
            var count = round % 2 == 0 ? 9 : 70 + round;
            var states = KnownTies.Random(random, count, count * 4);
            var ties = new EditionTies(EditionRows.TiesOf(KnownTies.Of(states)), count);
            var row = Some(random, "row", count);
            var column = round % 5 == 0 ? row : Some(random, "column", count);

            var cell = new GroupMatrix(ties).Between(row, column);

            var ordered = (from a in row.Positions from b in column.Positions where a != b select (a, b)).ToList();
            var pairs = ordered.Select(p => (Math.Min(p.a, p.b), Math.Max(p.a, p.b))).Distinct().ToList();
            Assert.Equal((ordered.Count, pairs.Count), (cell.Possible, cell.Pairs));
            Assert.Equal(ordered.Count(p => states[p.a, p.b] == Yes), cell.Follows);
            Assert.Equal(ordered.Count(p => states[p.a, p.b] != Open), cell.Known);
            Assert.Equal(pairs.Count(p => states[p.Item1, p.Item2] == Yes && states[p.Item2, p.Item1] == Yes), cell.Mutual);
            Assert.Equal(pairs.Count(p => ties.Mutual(p.Item1, p.Item2) == MutualState.Unknown), cell.UnknownPairs);
            Assert.Equal(pairs.Count(p => (states[p.Item1, p.Item2], states[p.Item2, p.Item1]) is (Yes, No) or (No, Yes)), cell.OneWay);
            Assert.Equal(EiIndex(states, row, column), cell.EiIndex);
        }
    }

    // As it is defined: a mutual tie inside either group is internal; external is one from the one to the other, or of a group with itself one that leaves it.
    private static double? EiIndex(TieState[,] states, MemberGroup row, MemberGroup column)
    {
        double external = 0, inside = 0;
        for (var a = 0; a < states.GetLength(0); a++)
        {
            for (var b = a + 1; b < states.GetLength(0); b++)
            {
                if (states[a, b] != Yes || states[b, a] != Yes) continue;
                var (first, second) = ((row.Positions.Contains(a), column.Positions.Contains(a)), (row.Positions.Contains(b), column.Positions.Contains(b)));
                if (first.Item1 && second.Item1 || first.Item2 && second.Item2) inside++;
                else if (row.Positions.SequenceEqual(column.Positions) ? first.Item1 || second.Item1 : first.Item1 && second.Item2 || first.Item2 && second.Item1) external++;
            }
        }
        return external + inside == 0 ? null : (external - inside) / (external + inside);
    }

    private static MemberGroup Some(Random random, string name, int count) => new(name, [.. Enumerable.Range(0, count).Where(_ => random.Next(2) == 0)]);
}
