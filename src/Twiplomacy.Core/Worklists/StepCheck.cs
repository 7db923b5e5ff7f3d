namespace Twiplomacy.Core.Worklists;

/// <summary>What captures later than the mark say of a step that is marked as done.</summary>
public enum StepCheck
{
    /// <summary>None says anything of the tie yet.</summary>
    Waiting,

    /// <summary>The last one shows the tie.</summary>
    Confirmed,

    /// <summary>The last one shows that the tie is not there.</summary>
    NotSeen,
}
