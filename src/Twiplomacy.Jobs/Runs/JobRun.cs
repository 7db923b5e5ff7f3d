using Microsoft.Extensions.Logging;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Runs;

/// <summary>One run of one claimed job: the work, the heart that beats beside it, and the judgement how it ended.</summary>
internal sealed class JobRun(
    ClaimedJob job, JobClaims claims, JobsOptions options, TimeProvider time, ILogger logger)
{
    internal async Task<RunEnd> RunAsync(
        Func<JobContext, CancellationToken, Task> work, CancellationToken stopping)
    {
        using var heart = new Heart(claims, job.Claim, options, time, logger);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping, heart.StopRun);
        var context = new JobContext(job, time.GetUtcNow(), heart.Reports);
        heart.Start();
        var end = await WorkAsync(work, context, heart, stop.Token);
        await heart.StopAsync();
        return heart.ClaimLost ? new RunEnd.ClaimLost() : end;
    }

    /// <summary>The edge: whatever a job class throws ends here, in the job's row and in the log.</summary>
    private async Task<RunEnd> WorkAsync(
        Func<JobContext, CancellationToken, Task> work, JobContext context, Heart heart, CancellationToken stop)
    {
        try
        {
            await work(context, stop);
            return new RunEnd.Succeeded(context.Result);
        }
        catch (Exception error)
        {
            // An error after the token was cancelled comes from the cancellation: drivers wrap it in their own types.
            if (stop.IsCancellationRequested) return heart.CancelAsked ? new RunEnd.Cancelled() : new RunEnd.Interrupted();
            if (error is ClaimLostException) return new RunEnd.ClaimLost();
            if (error is JobPostponedException later) return new RunEnd.Postponed(later.DueAt, later.Message);
            if (error is JobFailedException)
            {
                // An ordinary mistake of whoever asked for it, who is told: no fault of the program, and worth no stack trace.
                logger.LogInformation("Job {JobId} ({Title}) is refused: {Reason}", job.JobId, job.Title, error.Message);
                return new RunEnd.Failed(ErrorText.Of(error), Final: true);
            }
            logger.LogError(error, "Job {JobId} ({Title}) failed in run {Attempt}.", job.JobId, job.Title, job.Attempts);
            return new RunEnd.Failed(ErrorText.Of(error), Final: false);
        }
    }
}
