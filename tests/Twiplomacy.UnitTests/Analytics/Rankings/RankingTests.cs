using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Rankings;

public sealed class RankingTests
{
    [Fact]
    public void Equal_values_share_a_rank_and_the_next_rank_is_left_out()
    {
        var rows = Rank([Known(5), Known(9), Known(7), Known(7)], "delta", "alpha", "Charlie", "bravo");

        Assert.Equal([("alpha", 1), ("bravo", 2), ("Charlie", 2), ("delta", 4)], rows);
    }

    [Fact]
    public void Who_is_badly_observed_keeps_the_place_that_is_known_and_counts_for_the_others()
    {
        // b knows 8 of at most 30; of a nothing is known.
        MeasureCell[] cells = [new(null, 0, 30, 0), new(8, 8, 30, 0.3), new(9, 9, 9, 1), Known(1)];

        var rows = Of(cells);

        Assert.Equal([2, 1, 3, 0], rows.Select(row => row.Position));
        Assert.Equal([1, 2, 3, null], rows.Select(row => row.Rank));
        Assert.Equal([new PossibleRank(1, 3), new PossibleRank(1, 3), new PossibleRank(3, 4), new PossibleRank(1, 4)], rows.Select(row => row.Place.Possible!.Value));
        Assert.Equal([RankStatus.Open, RankStatus.Open, RankStatus.Open, RankStatus.NotObserved], rows.Select(row => row.Status));
    }

    [Fact]
    public void A_member_that_ceases_to_be_observed_lifts_nobody_whom_it_surely_stands_before()
    {
        MeasureCell[] seen = [Known(7), Known(5), Known(0)];
        MeasureCell[] lost = [new(6, 6, 9, 0.4), Known(5), Known(0)];

        Assert.Equal(Of(seen).Select(row => (row.Position, row.Rank)), Of(lost).Select(row => (row.Position, row.Rank)));
    }

    [Theory]
    [InlineData(21, 0.05, 1, RankStatus.Bounded)]
    [InlineData(20, 0.05, 1, RankStatus.Open)]
    [InlineData(101, 0.29, 29, RankStatus.Bounded)]
    [InlineData(101, 0.29, 30, RankStatus.Open)]
    [InlineData(5, 0, 0, RankStatus.Certain)]
    public void The_width_of_the_range_tells_how_sure_a_rank_is(int population, double maxRange, int width, RankStatus expected) =>
        Assert.Equal(expected, Ranking.StatusOf(new PossibleRank(3, 3 + width), population, maxRange));

    [Fact]
    public void Without_bounds_a_rank_is_open_and_what_does_not_apply_takes_no_part()
    {
        var rows = Of([new(0.2, null, null, 0.9), MeasureCell.NotApplicable, new(0.7, null, null, 0.8), new(null, null, null, 0)]);

        Assert.Equal([2, 0, 3, 1], rows.Select(row => row.Position));
        Assert.Equal([(1, RankStatus.Open), (2, RankStatus.Open), (null, RankStatus.NotObserved), (null, RankStatus.NotApplicable)], rows.Select(row => ((int?)row.Rank, row.Status)));
    }

    private static IReadOnlyList<RankingRow> Of(MeasureCell[] cells) =>
        Ranking.Of(new MeasureColumn("mutual_follows", cells), [.. cells.Select((_, i) => Member($"{(char)('a' + i)}"))], 0.05).Rows;

    private static MeasureCell Known(double value) => new(value, value, value, 1);

    private static IEnumerable<(string?, int?)> Rank(MeasureCell[] cells, params string[] handles) =>
        Ranking.Of(new MeasureColumn("mutual_follows", cells), [.. handles.Select(Member)], 0.05).Rows.Select(r => ((string?)handles[r.Position], r.Rank));

    private static PanelMember Member(string handle) => new(
        ProfileKey.OfHandle("x", handle), 0, handle, null, null, null, null, null, null, null, new Dictionary<string, string>());
}
