using Twiplomacy.Core.Notes;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Notes;

public sealed class GoalStatesTests
{
    [Theory]
    [InlineData(10, 10.0, 12.0, GoalState.Certain)]
    [InlineData(10, 9.0, 10.0, GoalState.Perhaps)]
    [InlineData(10, 5.0, 9.0, GoalState.Not)]
    [InlineData(10, null, null, GoalState.Unknown)]
    public void A_goal_is_reached_for_certain_perhaps_or_not_by_the_bounds(double goal, double? low, double? high, GoalState expected) =>
        Assert.Equal(expected, GoalStates.Of(goal, low, high));
}
