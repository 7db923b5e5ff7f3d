using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Worklists;
using Twiplomacy.Core.Worklists;
using Twiplomacy.Storage.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>A step with what people did about it.</summary>
/// <param name="Listed">What the ties say of it; null where they say that nothing is to be done, or nothing is known.</param>
/// <param name="Marks">What people did, oldest first.</param>
public sealed record WorkStep(StepKind Kind, PanelMember Peer, WorklistStep? Listed, IReadOnlyList<StepMark> Marks)
{
    /// <summary>The rank that this step and all before it that are to be done would bring; null if it is not to be done.</summary>
    public int? RankAfter { get; init; }

    /// <summary>What later captures say of it; null unless it is done.</summary>
    public StepOutcome? Outcome { get; init; }

    /// <summary>Its day has come, or it was never postponed.</summary>
    public bool IsDue { get; init; } = true;

    public StepMark? Mark => Marks.Count > 0 ? Marks[^1] : null;

    public StepState State => Mark?.Change.State ?? StepState.Open;

    /// <summary>Somebody is at it, or has done it and no capture says otherwise.</summary>
    public bool IsUnderWay => State == StepState.Taken || (State == StepState.Done && Outcome?.Check != StepCheck.NotSeen);

    /// <summary>There is something to do.</summary>
    public bool IsToDo => Listed is not null && State switch
    {
        StepState.Refused => false,
        StepState.Postponed => IsDue,
        StepState.Done => Outcome?.Check == StepCheck.NotSeen,
        _ => true,
    };

    /// <summary>Nobody is at it, and it is to be done.</summary>
    public bool IsFree => IsToDo && !IsUnderWay;

    public bool Matches(WorkFilter? filter) => filter switch
    {
        null => true,
        WorkFilter.ToDo => IsToDo,
        WorkFilter.Open => State == StepState.Open,
        WorkFilter.Taken => State == StepState.Taken,
        WorkFilter.Postponed => State == StepState.Postponed,
        WorkFilter.Refused => State == StepState.Refused,
        _ => State == StepState.Done,
    };
}
