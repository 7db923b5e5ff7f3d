using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Editions;

/// <summary>What the method's page shows is what a hand counts.</summary>
public sealed class WorkedExampleTests
{
    private static readonly WorkedExample Example = WorkedExample.Compute();

    [Fact]
    public void A_complete_list_says_no_and_a_partial_one_leaves_it_open()
    {
        string Row(int a) => string.Concat(Enumerable.Range(0, 4).Select(b => a == b ? '.' : "?-+"[(int)Example.Ties.Follows(a, b)]));

        Assert.Equal([".++-", "+.--", "+?.?", "???."], Enumerable.Range(0, 4).Select(Row));
    }

    [Fact]
    public void One_pair_is_open_though_five_directions_are()
    {
        var open = from a in Enumerable.Range(0, 4)
                   from b in Enumerable.Range(a + 1, 3 - a)
                   where Example.Ties.Mutual(a, b) == MutualState.Unknown
                   select (a, b);

        Assert.Equal([(2, 3)], open);
    }

    [Fact]
    public void Counts_and_ranks_have_the_ranges_that_this_pair_leaves()
    {
        string Shown(RankingRow row) => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Example.Accounts[row.Position]}: {row.Cell.Value} of {row.Cell.Low}-{row.Cell.High}, rank {row.Rank} of {row.Place.Possible?.Best}-{row.Place.Possible?.Worst}, {row.Status}");

        // A has two for certain, B one. With the pair C has two as A does, and D one as B does.
        Assert.Equal(
            [
                "A: 2 of 2-2, rank 1 of 1-1, Certain", "B: 1 of 1-1, rank 2 of 2-3, Open", "C: 1 of 1-2, rank 2 of 1-2, Open", "D: 0 of 0-1, rank 4 of 3-4, Open",
            ],
            Example.Ranking.Select(Shown));
    }
}
