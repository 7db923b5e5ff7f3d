using System.Data.Common;
using Microsoft.Extensions.Logging;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Runs;

/// <summary>
/// Runs what is due: claims one job after the other until none is left. Any number of these may go on at once, in any
/// number of processes; the claim sees to it that each job runs in one of them.
/// </summary>
public sealed class JobRunner(
    JobClaims claims, JobWork work, JobsOptions options, TimeProvider time, ILogger<JobRunner> logger)
{
    /// <summary>
    /// Runs due jobs until none is due, and answers with their number. When <paramref name="stopping"/> is cancelled the
    /// job at hand is put back and no other is begun. A database that does not answer ends the round; the next wake-up
    /// begins another.
    /// </summary>
    public async Task<int> RunDueAsync(CancellationToken stopping)
    {
        var runs = 0;
        try
        {
            for (; !stopping.IsCancellationRequested && await ClaimAsync() is { } job; runs++)
                await RunAsync(job, stopping);
        }
        catch (DbException away)
        {
            logger.LogWarning(away, "The database did not answer; due jobs are looked for again at the next sweep.");
        }
        return runs;
    }

    /// <summary>Whether a job of a kind that this process knows is due.</summary>
    public Task<bool> AnyDueAsync(CancellationToken cancellationToken) =>
        claims.AnyDueAsync(work.Kinds, time.GetUtcNow(), cancellationToken);

    // Never cancelled: a claim that is given but not received would lie idle for a whole lease.
    private Task<ClaimedJob?> ClaimAsync() =>
        claims.ClaimAsync(options.Worker, work.Kinds, options.Lease, time.GetUtcNow(), CancellationToken.None);

    private async Task RunAsync(ClaimedJob job, CancellationToken stopping)
    {
        logger.LogInformation("Job {JobId} ({Title}): run {Attempt} begins.", job.JobId, job.Title, job.Attempts);
        var end = Refuse(job) ?? await new JobRun(job, claims, options, time, logger)
            .RunAsync((context, stop) => work.DoAsync(job.Kind, context, stop), stopping);
        logger.LogInformation("Job {JobId} ({Title}): {End}.", job.JobId, job.Title, end);
        await WriteDownAsync(job, end);
    }

    /// <summary>What must not be begun at all: a job cancelled under a dead worker, and one that kills its workers.</summary>
    private RunEnd? Refuse(ClaimedJob job)
    {
        if (job.CancelAsked) return new RunEnd.Cancelled();
        return job.LostWorkers > options.MaxLostWorkers
            ? new RunEnd.Failed($"{job.LostWorkers} workers died while they ran this job; it is not tried again.", Final: true)
            : null;
    }

    /// <summary>
    /// Tries for a lease to write the end down. If the process dies before it is written, the job is run again: job
    /// classes bear that.
    /// </summary>
    private async Task WriteDownAsync(ClaimedJob job, RunEnd end)
    {
        for (var since = time.GetTimestamp(); ;)
        {
            try
            {
                if (!await WriteAsync(job, end))
                    logger.LogWarning("Job {JobId}: another worker has taken it over; this run's end is not written.", job.JobId);
                return;
            }
            catch (DbException away) when (time.GetElapsedTime(since) < options.Lease)
            {
                logger.LogWarning(away, "Job {JobId}: its end did not reach the database; trying again.", job.JobId);
                await Task.Delay(options.Heartbeat, time);
            }
        }
    }

    private Task<bool> WriteAsync(ClaimedJob job, RunEnd end)
    {
        var now = time.GetUtcNow();
        return end switch
        {
            RunEnd.Succeeded ok => claims.SucceedAsync(job.Claim, ok.Result, now, CancellationToken.None),
            RunEnd.Cancelled => claims.CancelAsync(job.Claim, now, CancellationToken.None),
            RunEnd.Interrupted => claims.HandBackAsync(job.Claim, now, CancellationToken.None),
            RunEnd.Postponed later => claims.PostponeAsync(job.Claim, later.Reason, later.DueAt, now, CancellationToken.None),
            RunEnd.Failed failed => FailAsync(job, failed, now),
            _ => Task.FromResult(false),
        };
    }

    private Task<bool> FailAsync(ClaimedJob job, RunEnd.Failed failed, DateTimeOffset now)
    {
        var failures = job.Failures + 1;
        if (failed.Final || failures >= job.MaxAttempts)
            return claims.FailAsync(job.Claim, failed.Error, now, CancellationToken.None);
        var dueAt = now + RetryBackOff.Delay(failures, options.FirstRetry, options.LongestRetry);
        return claims.RetryAsync(job.Claim, failed.Error, dueAt, now, CancellationToken.None);
    }
}
