using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Hangfire;
using Hangfire.Server;
using Microsoft.Extensions.Logging;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Runs;

/// <summary>
/// One run of a job: takes the right to write, stores what the run says while it goes on, and writes down how it ended.
/// What it throws tells Hangfire the same; Hangfire alone counts tries and knows the pauses between them.
/// </summary>
public sealed class JobRun(JobClaims claims, JobsOptions options, TimeProvider time, ILogger<JobRun> logger)
{
    private long _hangfireId;
    private TimeSpan? _nextTry;

    /// <summary>Learns which of Hangfire's jobs this run is of, and whether another try follows if it fails.</summary>
    internal void Belong(JobActivatorContext context)
    {
        _hangfireId = long.Parse(context.BackgroundJob.Id, CultureInfo.InvariantCulture);
        var failed = context.GetJobParameter<int>(HangfireStore.RetryCount);
        if (context.BackgroundJob.Job.Method.GetCustomAttribute<AutomaticRetryAttribute>() is { } retry && failed < retry.Attempts)
            _nextTry = TimeSpan.FromSeconds(retry.DelaysInSeconds[Math.Min(failed, retry.DelaysInSeconds.Length - 1)]);
    }

    /// <summary>Does the work of a job class.</summary>
    public async Task DoAsync(Func<JobContext, CancellationToken, Task> work, CancellationToken stopping)
    {
        ArgumentNullException.ThrowIfNull(work);
        Acting.As(Acting.Program);
        if (await claims.BeginAsync(_hangfireId, options.Worker, time.GetUtcNow(), CancellationToken.None) is not { } job)
        {
            await RepeatEndAsync();
            return;
        }
        logger.LogInformation(JobEvents.RunBegins, "Job {JobId} ({Title}): run {Attempt} begins.", job.JobId, job.Title, job.Attempts);
        var began = time.GetTimestamp();
        using var run = RunTelemetry.Begin(job);
        using var teller = new Teller(claims, job.Claim, options.Heartbeat, time, logger);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping, teller.StopRun);
        var context = new JobContext(job, time.GetUtcNow(), teller.Reports);
        var telling = teller.TellAsync();
        Exception? error = null;
        try
        {
            RequireWorthRunning(job);
            await work(context, stop.Token);
        }
        catch (Exception failure)
        {
            error = failure;
        }
        await teller.StopAsync(telling);
        if (teller.CancelAsked && error is not null) error = new JobCancelledException();
        else if (FullDisk.Caused(error)) error = Postponed(job, error!);
        var isLost = teller.ClaimLost || error is ClaimLostException;
        RunTelemetry.End(run, job, isLost ? "lost" : OutcomeOf(error, stopping), time.GetElapsedTime(began));
        if (isLost) throw new JobAbortedException();
        await EndAsync(job, context, error, stopping);
    }

    // No fault of the work: nothing of it was written, and it is done when there is room again.
    private JobPostponedException Postponed(ClaimedJob job, Exception error)
    {
        logger.LogWarning(JobEvents.DiskFull, error, "Job {JobId} ({Title}) waits: the disk is full.", job.JobId, job.Title);
        return new(RunMessages.WaitsForRoom(), time.GetUtcNow() + options.RoomPause);
    }

    private static string OutcomeOf(Exception? error, CancellationToken stopping) => error switch
    {
        null => "succeeded",
        JobCancelledException => "cancelled",
        _ when stopping.IsCancellationRequested => "handed_back",
        JobPostponedException => "postponed",
        JobFailedException => "failed",
        _ => "error",
    };

    // A process died between our write and Hangfire's, or somebody called the job off in that moment: both sides end alike.
    private async Task RepeatEndAsync()
    {
        var end = await claims.FindEndAsync(_hangfireId, CancellationToken.None)
            ?? throw new JobFailedException(RunMessages.Replaced());
        if (end.Status == JobStatus.Cancelled) throw new JobCancelledException();
        if (end.Status == JobStatus.Failed) throw new JobFailedException(end.Error ?? RunMessages.Failed());
    }

    private void RequireWorthRunning(ClaimedJob job)
    {
        if (job.CancelAsked) throw new JobCancelledException();
        if (job.LostWorkers > options.MaxLostWorkers) throw new JobFailedException(RunMessages.LostWorkers(job.LostWorkers));
    }

    private async Task EndAsync(ClaimedJob job, JobContext context, Exception? error, CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        var isHandedBack = error is not null and not JobCancelledException && stopping.IsCancellationRequested;
        var answer = error switch
        {
            null => await claims.SucceedAsync(job.Claim, context.Result, now, CancellationToken.None),
            JobCancelledException => await claims.CancelAsync(job.Claim, now, CancellationToken.None),
            _ when isHandedBack => await claims.HandBackAsync(job.Claim, now, CancellationToken.None),
            JobPostponedException later => await claims.PostponeAsync(job.Claim, later.Said, later.DueAt, now, CancellationToken.None),
            _ => await StoreFailureAsync(job, error, now),
        };
        if (answer == RunAnswer.ClaimLost) throw new JobAbortedException();
        if (isHandedBack) throw new OperationCanceledException("The worker stops.", error);
        if (answer == RunAnswer.Again) throw new JobAgainException();
        if (error is not null) ExceptionDispatchInfo.Throw(error);
    }

    private Task<RunAnswer> StoreFailureAsync(ClaimedJob job, Exception error, DateTimeOffset now)
    {
        // An ordinary mistake of whoever asked for it, who is told: no fault of the program, and worth no stack trace.
        if (error is JobFailedException)
            logger.LogInformation(JobEvents.RunRefused, "Job {JobId} ({Title}) is refused: {Reason}", job.JobId, job.Title, error.Message);
        else
            logger.LogError(JobEvents.RunFailed, error, "Job {JobId} ({Title}) failed in run {Attempt}.", job.JobId, job.Title, job.Attempts);
        return error is not JobFailedException && _nextTry is { } pause
            ? claims.RetryAsync(job.Claim, ErrorText.Of(error), now + pause, now, CancellationToken.None)
            : claims.FailAsync(job.Claim, ErrorText.Of(error), now, CancellationToken.None);
    }
}
