namespace Twiplomacy.Core.Notes;

/// <summary>Whether a goal is reached, as far as it can be known.</summary>
public enum GoalState
{
    /// <summary>Whatever the unknown is.</summary>
    Certain,

    /// <summary>If enough of the unknown turns out so.</summary>
    Perhaps,

    Not,

    /// <summary>Nothing is known of the measure.</summary>
    Unknown,
}
