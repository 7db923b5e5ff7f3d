using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Reports.Content;
using Twiplomacy.Storage.Editions;
using Xunit;

namespace Twiplomacy.UnitTests.Reports;

/// <summary>A rank is called up or down only where the possible ranks do not overlap and the panel alone is not the cause.</summary>
public sealed class RankMoveTests
{
    [Theory]
    // Best, rank and worst before, then now.
    [InlineData(5, 6, 7, 2, 3, 4, RankMove.Up)]
    [InlineData(2, 3, 4, 5, 6, 7, RankMove.Down)]
    [InlineData(5, 6, 7, 2, 3, 5, RankMove.CannotBeTold)]
    [InlineData(2, 3, 5, 5, 6, 7, RankMove.CannotBeTold)]
    [InlineData(3, 3, 3, 3, 3, 3, RankMove.Same)]
    [InlineData(2, 3, 4, 2, 3, 4, RankMove.CannotBeTold)]
    public void The_possible_ranks_decide(int bestBefore, int before, int worstBefore, int best, int rank, int worst, RankMove move)
    {
        var own = Row("own", rank, best, worst, 50, 50);
        // One who was above is below, or the reverse, as the rank says.
        var other = rank < before ? Row("other", 9, 9, 9, 40, 60) : Row("other", 1, 1, 1, 60, 40);

        Assert.Equal(move, RankMoves.Of(own.Row, Row("own", before, bestBefore, worstBefore, 50, null).Row, [own, other]));
    }

    [Fact]
    public void A_fall_behind_accounts_that_joined_is_no_fall_and_a_rise_past_those_that_left_no_rise()
    {
        var own = Row("own", 5, 5, 5, 50, 50);
        PublishedRow[] ranking = [own, Row("joined", 1, 1, 1, 90, null), Row("there", 2, 2, 2, 80, 80)];

        Assert.Equal(RankMove.PanelOnly, RankMoves.Of(own.Row, Row("own", 2, 2, 2, 50, null).Row, ranking));
        Assert.Equal(RankMove.PanelOnly, RankMoves.Of(own.Row, Row("own", 9, 9, 9, 50, null).Row, ranking));
        Assert.Equal(RankMove.Down, RankMoves.Of(own.Row, Row("own", 2, 2, 2, 50, null).Row, [.. ranking, Row("overtook", 3, 3, 3, 70, 40)]));
    }

    [Fact]
    public void Without_a_rank_there_is_no_move_and_without_bounds_it_cannot_be_told()
    {
        var now = Row("own", 3, null, null, 50, 40);

        Assert.Equal(RankMove.None, RankMoves.Of(now.Row, null, [now]));
        Assert.Equal(RankMove.CannotBeTold, RankMoves.Of(now.Row, Row("own", 9, null, null, 40, null).Row, [now]));
    }

    private static PublishedRow Row(string account, int? rank, int? best, int? worst, double value, double? before) => new(
        new RankingRowRow("mutual_follows", 0, 0, rank, best, worst, value, value, value, 1, null, "certain", before is null ? null : 1, before, false, null, null),
        new EditionMemberRow(0, "x:@" + account, account, null, null, null, null, null, null, null, "{}"));
}
