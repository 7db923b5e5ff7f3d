namespace Twiplomacy.Storage.Jobs;

/// <summary>What became of the word with which a run ended.</summary>
public enum RunAnswer
{
    /// <summary>It is written down.</summary>
    Stored,

    /// <summary>It is written down, and the job is due again at once: the same work was queued while the run went on.</summary>
    Again,

    /// <summary>Another run has the job, or it has ended: nothing was written.</summary>
    ClaimLost,
}
