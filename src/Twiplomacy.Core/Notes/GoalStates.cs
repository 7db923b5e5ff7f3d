namespace Twiplomacy.Core.Notes;

/// <summary>Tells by the bounds of a value whether a goal is reached.</summary>
public static class GoalStates
{
    /// <param name="low">The least that the value can be; null: nothing is known.</param>
    /// <param name="high">The most.</param>
    public static GoalState Of(double goal, double? low, double? high) => (low, high) switch
    {
        (null, _) or (_, null) => GoalState.Unknown,
        _ when low >= goal => GoalState.Certain,
        _ when high >= goal => GoalState.Perhaps,
        _ => GoalState.Not,
    };
}
