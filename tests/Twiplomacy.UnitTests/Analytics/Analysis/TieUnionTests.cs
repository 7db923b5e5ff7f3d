using Twiplomacy.Analytics.Analysis;
using Twiplomacy.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Analysis;

public sealed class TieUnionTests
{
    // Two accounts of 0, two of 1, one of 2, one of no unit; 3 has none.
    private static readonly int[] UnitOf = [0, 0, 1, 1, 2, -1];

    [Fact]
    public void One_tie_is_enough_for_a_yes_and_a_no_needs_them_all()
    {
        var states = new Dictionary<(int, int), TieState> { [(0, 2)] = TieState.Unknown, [(1, 3)] = TieState.Yes, [(2, 0)] = TieState.Unknown, [(5, 4)] = TieState.Yes };
        var ties = TieUnion.Of(4, UnitOf, (a, b) => states.GetValueOrDefault((a, b), TieState.No));

        Assert.Equal(TieState.Yes, ties[0, 1]);
        Assert.Equal(TieState.Unknown, ties[1, 0]);
        Assert.Equal(TieState.No, ties[0, 2]);
        Assert.Equal([TieState.Unknown, TieState.Unknown], [ties[0, 3], ties[3, 0]]);
    }
}
