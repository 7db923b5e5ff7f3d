namespace Twiplomacy.Core.Worklists;

/// <summary>What people did about a step of a worklist.</summary>
public enum StepState
{
    /// <summary>Nothing yet, or nothing any more.</summary>
    Open,

    /// <summary>Somebody does it.</summary>
    Taken,

    /// <summary>Until a day.</summary>
    Postponed,

    /// <summary>For a reason.</summary>
    Refused,

    /// <summary>Somebody says that it is done; the next capture shows whether it is.</summary>
    Done,
}
