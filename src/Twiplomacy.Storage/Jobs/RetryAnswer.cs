namespace Twiplomacy.Storage.Jobs;

/// <summary>What became of the wish to try a job again.</summary>
public enum RetryAnswer
{
    /// <summary>It waits for a worker, with all its tries before it.</summary>
    Queued,

    /// <summary>It has neither failed nor been cancelled, or the same work is open already.</summary>
    NothingToRetry,
}
