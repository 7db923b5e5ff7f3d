using Twiplomacy.Core.Rankings;
using Twiplomacy.Reports.Content;
using Xunit;

namespace Twiplomacy.UnitTests.Reports;

/// <summary>A mail says of a move what its ranking says, and tells apart what only joining and leaving did.</summary>
public sealed class RankMoveTests
{
    [Theory]
    // Best, rank and worst before, then now, and what the ranking says of the move.
    [InlineData(5, 6, 7, 2, 3, 4, 1, RankMove.Up)]
    [InlineData(2, 3, 4, 5, 6, 7, -1, RankMove.Down)]
    [InlineData(3, 3, 3, 3, 3, 3, 0, RankMove.Same)]
    [InlineData(5, 6, 7, 2, 3, 5, null, RankMove.CannotBeTold)]
    [InlineData(2, 3, 5, 5, 6, 7, null, RankMove.CannotBeTold)]
    [InlineData(2, 2, 2, 5, 5, 5, null, RankMove.PanelOnly)]
    [InlineData(9, 9, 9, 5, 5, 5, null, RankMove.PanelOnly)]
    public void The_ranking_decides_and_ranges_that_lie_apart_without_a_move_are_the_panels_doing(
        int bestBefore, int before, int worstBefore, int best, int rank, int worst, int? moved, RankMove move) =>
        Assert.Equal(move, RankMoves.Of(Row(rank, best, worst, before) with { PreviousRankBest = bestBefore, PreviousRankWorst = worstBefore, Moved = moved }));

    [Fact]
    public void Without_a_rank_there_is_no_move_and_without_bounds_it_cannot_be_told()
    {
        Assert.Equal(RankMove.None, RankMoves.Of(Row(3, 3, 3, null)));
        Assert.Equal(RankMove.None, RankMoves.Of(Row(null, 1, 9, 3)));
        Assert.Equal(RankMove.CannotBeTold, RankMoves.Of(Row(3, null, null, 9)));
    }

    private static RankedRow Row(int? rank, int? best, int? worst, int? before) =>
        new("mutual_follows", 0, 0, rank, best, worst, 50, 50, 50, 1, null, "certain", before, before is null ? null : 40, false, null, null);
}
