namespace Twiplomacy.Storage.Jobs;

/// <summary>What a worker learns when a run tells of itself.</summary>
public enum TellAnswer
{
    GoOn,

    /// <summary>Someone asked for the end of the job; the claim still holds.</summary>
    CancelAsked,

    /// <summary>Another worker has the job, or it has ended: nothing was written.</summary>
    ClaimLost,
}
