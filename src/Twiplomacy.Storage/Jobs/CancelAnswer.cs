namespace Twiplomacy.Storage.Jobs;

/// <summary>What became of the wish to cancel a job.</summary>
public enum CancelAnswer
{
    /// <summary>It waited; it will not run.</summary>
    Cancelled,

    /// <summary>It runs; its worker will see the wish at its next heartbeat.</summary>
    Asked,

    /// <summary>It had ended before.</summary>
    AlreadyEnded,
}
