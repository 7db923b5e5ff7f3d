using Twiplomacy.Analytics.Worklists;
using Twiplomacy.Application.Worklists;
using Twiplomacy.Core.Worklists;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.Worklists;

namespace Twiplomacy.Server.Pages.Worklists;

/// <summary>What is said of steps, in the reader's language.</summary>
internal static class WorklistWords
{
    public static string Of(WorkFilter? filter) => filter switch
    {
        null => Words.Say("All steps"),
        WorkFilter.ToDo => Words.Say("To do"),
        WorkFilter.Open => Words.Say("Nobody at it"),
        WorkFilter.Taken => Words.Say("Taken"),
        WorkFilter.Postponed => Words.Say("Postponed"),
        WorkFilter.Refused => Words.Say("Refused"),
        _ => Words.Say("Marked as done"),
    };

    public static string Of(StepKind kind) => kind == StepKind.FollowBack ? Words.Say("Follow back") : Words.Say("Ask to follow back");

    /// <summary>How a step stands.</summary>
    public static string Of(WorkStep step) => step.State switch
    {
        StepState.Taken => Words.Say("Taken by {0}", step.Mark!.MarkedBy),
        StepState.Postponed when step.IsDue => Words.Say("Due since {0}", Figures.Day(step.Mark!.Change.Until)),
        StepState.Postponed => Words.Say("Postponed until {0}", Figures.Day(step.Mark!.Change.Until)),
        StepState.Refused => Words.Say("Refused: {0}", step.Mark!.Change.Reason),
        StepState.Done => Of(step.Outcome!),
        _ => step.Listed is null ? "" : Words.Say("To do"),
    };

    /// <summary>What captures say of a step that was marked as done.</summary>
    public static string Of(StepOutcome outcome) => outcome.Check switch
    {
        StepCheck.Confirmed => Words.Say("Confirmed on {0}", Figures.Day(outcome.At)),
        StepCheck.NotSeen => Words.Say("Not seen in the capture of {0}", Figures.Day(outcome.At)),
        _ => Words.Say("Done; waits for a capture"),
    };

    /// <summary>Who did what.</summary>
    public static string Of(StepMark mark)
    {
        if (mark.Undoes is not null) return Words.Say("{0} undid the step before", mark.MarkedBy);
        return mark.Change.State switch
        {
            StepState.Taken => Words.Say("{0} took it", mark.MarkedBy),
            StepState.Postponed => Words.Say("{0} postponed it until {1}", mark.MarkedBy, Figures.Day(mark.Change.Until)),
            StepState.Refused => Words.Say("{0} refused it: {1}", mark.MarkedBy, mark.Change.Reason),
            StepState.Done => Words.Say("{0} marked it as done on {1}", mark.MarkedBy, Figures.Day(mark.Change.DoneAt)),
            _ => Words.Say("{0} opened it again", mark.MarkedBy),
        };
    }

    /// <summary>The finding: how few steps bring the next better rank.</summary>
    public static string Finding(WorklistPlan plan)
    {
        if (plan.Goals is not [{ } next, ..])
            return plan.Now.Rank == 1 ? Words.Say("This account already has rank 1") : Words.Say("No step here brings a better rank");
        return Words.Count(
            next.Steps.Count, "One follow brings rank {1}", "These {0} follows bring rank {1}", Figures.Whole(next.Steps.Count),
            Figures.Whole(next.Rank));
    }

    /// <summary>The same with what stands today and what the unknown leaves open.</summary>
    public static string Lede(WorklistResult result)
    {
        var (now, underWay) = (result.Plan.Now, result.Work.UnderWay);
        var stands = underWay == 0
            ? Words.Say("On {0} this account has {1} mutual follows and rank {2}.", Figures.Day(result.Work.AsOf), Figures.Whole(now.Mutual), Place(now))
            : Words.Count(
                underWay, "With {0} step under way this account would have {1} mutual follows and rank {2}.",
                "With {0} steps under way this account would have {1} mutual follows and rank {2}.", Figures.Whole(underWay), Figures.Whole(now.Mutual),
                Place(now));
        if (result.Plan.Goals is not [{ } next, ..] || next.Best == next.Worst) return stands;
        return $"{stands} {Words.Say("What we do not know leaves ranks {0} to {1} possible after them.", Figures.Whole(next.Best), Figures.Whole(next.Worst))}";
    }

    /// <summary>The rank by what is known, and the possible ones where there are several.</summary>
    public static string Place(WorklistGoal goal) => goal.Best < goal.Worst
        ? Words.Say("{0} (possible: {1})", Figures.Whole(goal.Rank), Figures.Place(goal.Rank, goal.Best, goal.Worst)) : Figures.Whole(goal.Rank);
}
