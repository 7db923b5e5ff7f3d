using Twiplomacy.Analytics.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>The fewest steps that bring the next better ranks in mutual follows.</summary>
public sealed record WorklistPlanAnswer
{
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>How many steps are taken, or done and not seen missing since: they count as if the ties were there.</summary>
    public required int UnderWay { get; init; }

    /// <summary>How the account stands with these.</summary>
    public required WorklistGoalAnswer Now { get; init; }

    /// <summary>From the next better rank on, three at most.</summary>
    public required IReadOnlyList<WorklistGoalAnswer> Goals { get; init; }

    public static WorklistPlanAnswer Of(Work work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var plan = work.Plan();
        return new()
        {
            AsOf = work.AsOf, UnderWay = work.UnderWay, Now = GoalOf(work, plan.Now), Goals = [.. plan.Goals.Select(goal => GoalOf(work, goal))],
        };
    }

    private static WorklistGoalAnswer GoalOf(Work work, WorklistGoal goal) => new()
    {
        Accounts = [.. goal.Steps.Select(peer => work.Studied.Study.Members[peer].Account.ToString())], MutualFollows = goal.Mutual, Rank = goal.Rank,
        RankBest = goal.Best, RankWorst = goal.Worst,
    };
}
