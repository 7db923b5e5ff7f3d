using Twiplomacy.Analytics.Worklists;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Worklists;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Worklists;

public sealed class StepOutcomeTests
{
    private static readonly DateTimeOffset Done = Day(10);

    [Fact]
    public void What_was_captured_before_the_mark_or_with_it_says_nothing() =>
        Assert.Equal(new StepOutcome(StepCheck.Waiting, null), StepOutcome.Of([Says(true, 10), Says(false, 9)], Done));

    [Fact]
    public void The_first_capture_that_shows_the_tie_confirms_it() =>
        Assert.Equal(new StepOutcome(StepCheck.Confirmed, Day(12)), StepOutcome.Of([Says(true, 14), Says(true, 12), Says(false, 11), Says(false, 9)], Done));

    [Fact]
    public void The_last_capture_that_lacks_it_is_named() =>
        Assert.Equal(new StepOutcome(StepCheck.NotSeen, Day(14)), StepOutcome.Of([Says(false, 14), Says(true, 12)], Done));

    [Fact]
    public void The_own_date_of_a_follow_is_no_capture() =>
        Assert.Equal(StepCheck.Waiting, StepOutcome.Of([Says(true, 12) with { IsDated = true }], Done).Check);

    private static TieEvidence Says(bool isYes, int day) => new(isYes, Day(day).UtcTicks, 1, 1, ListDirection.Following, null, false);

    private static DateTimeOffset Day(int day) => new(2016, 1, day, 0, 0, 0, TimeSpan.Zero);
}
