namespace Twiplomacy.Jobs;

/// <summary>
/// A kind of background work. A job class is thin: it reads its payload and makes one call into another room. It may be
/// run again after an error or after its worker died, so what it calls must bear repetition, and takes
/// <see cref="JobContext.Claim"/> along where it publishes.
/// </summary>
public interface IJob
{
    /// <summary>Names the kind in the database and in the API, as in <c>import</c>; never changes once jobs were queued.</summary>
    static abstract string Kind { get; }

    /// <summary>
    /// Does the work. Throws <see cref="JobFailedException"/> if trying again cannot help; any other exception is retried
    /// later. <see cref="JobPostponedException"/> puts the job off without counting a failure. The token ends the run early: because someone cancelled the job, the process stops, or the claim was lost.
    /// </summary>
    Task RunAsync(JobContext context, CancellationToken cancellationToken);
}
