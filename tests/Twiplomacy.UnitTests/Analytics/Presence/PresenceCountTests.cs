using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Presence;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Presence;

public sealed class PresenceCountTests
{
    private const TieState Yes = TieState.Yes, No = TieState.No, Open = TieState.Unknown;

    [Fact]
    public void Ties_in_both_directions_and_what_is_unknown_are_counted_by_hand()
    {
        // 0 and 2 are mutual; 0 follows 3, of whose return nothing is known; 2 follows 1, not returned; of 1 and 3 nothing is known.
        TieState[,] states =
        {
            { Open, Yes, Yes, Yes },
            { Yes, Open, No, Open },
            { Yes, Yes, Open, No },
            { Open, Open, No, Open },
        };
        var ties = new EditionTies(EditionRows.TiesOf(KnownTies.Of(states)), 4);

        var count = PresenceCount.Between(ties, [0, 1], [2, 3]);

        Assert.Equal(new PresenceCount(Pairs: 4, Out: 2, UnknownOut: 1, In: 2, UnknownIn: 2, Mutual: 1, UnknownMutual: 2), count);
        Assert.Equal(3, count.Tied);
        Assert.False(count.IsUnknown);
        Assert.True(PresenceCount.Between(ties, [1], [3]).IsUnknown);
        Assert.Equal(PresenceCount.None, PresenceCount.Between(ties, [], [3]));
        Assert.Equal(1, PresenceCount.Between(ties, [0], [0, 2]).Pairs);
    }
}
