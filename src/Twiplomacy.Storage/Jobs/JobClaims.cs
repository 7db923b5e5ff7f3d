using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// Begins runs of jobs that Hangfire hands out, and takes their word while they hold the claim. Hangfire runs a job at
/// least once and may hand it out while a worker that fell silent still works: every claim bears a higher fencing token,
/// every write here names it and changes nothing when it is no longer the job's.
/// A job that was queued again while it ran does not end but waits for another run, however this one ended.
/// </summary>
public sealed class JobClaims
{
    private const string ClaimThis =
        """
        with next as (
            select job_id, status = 'running' as is_lost, worker as lost_worker
            from job where hangfire_id = @hangfire and status in ('waiting', 'running')
            for update),
        told as (
            insert into job_log (job_id, at, level, message)
            select job_id, @now, 'warning', 'The worker ' || lost_worker || ' fell silent; ' || @worker || ' takes over.'
            from next where is_lost)
        update job
        set lost_workers = lost_workers + case status when 'running' then 1 else 0 end,
            status = 'running', worker = @worker, fencing_token = fencing_token + 1, attempts = attempts + 1,
            started_at = @now, finished_at = null, cancel_asked = cancel_asked and not asked_again, asked_again = false, progress = null, message = null, result = null
        from next
        where job.job_id = next.job_id
        returning job.job_id as JobId, fencing_token as FencingToken, title, attempts, lost_workers as LostWorkers, cancel_asked as CancelAsked
        """;

    private const string Tell =
        """
        with held as (
            update job
            set progress = coalesce(@progress, progress),
                message = coalesce(@message, message)
            where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
            returning job_id, cancel_asked),
        logged as (
            insert into job_log (job_id, at, level, message)
            select held.job_id, line.at, line.level, line.message
            from held, unnest(@at, @level, @line) with ordinality as line (at, level, message, position)
            order by line.position)
        select cancel_asked from held
        """;

    private const string End =
        """
        with held as (
            update job
            set status = case when asked_again then 'waiting' else @status end,
                due_at = case when asked_again then @now else due_at end,
                finished_at = case when asked_again then null else @now end,
                cancel_asked = cancel_asked and not asked_again,
                asked_again = false,
                progress = case @status when 'succeeded' then 1 else progress end,
                failures = case when asked_again then 0 when @status = 'failed' then failures + 1 else failures end,
                result = cast(@result as jsonb),
                error = @error
            where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
            returning job_id, status = 'waiting' as again),
        logged as (
            insert into job_log (job_id, at, level, message)
            select job_id, @now, 'error', @error from held where @error is not null)
        select again from held
        """;

    private const string Requeue =
        """
        with held as (
            update job
            set status = 'waiting',
                due_at = case when asked_again then @now else @dueAt end,
                cancel_asked = cancel_asked and not asked_again,
                asked_again = false,
                progress = null,
                failures = failures + case when @error is null then 0 else 1 end,
                error = coalesce(@error, error)
            where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
            returning job_id, due_at <= @now as again),
        logged as (
            insert into job_log (job_id, at, level, message)
            select job_id, @now, 'warning', @reason from held)
        select again from held
        """;

    private const string Hold =
        """
        select job_id from job
        where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
        for no key update
        """;

    private readonly NpgsqlDataSource _source;

    internal JobClaims(NpgsqlDataSource source) => _source = source;

    /// <summary>Begins a run of a job of Hangfire's; null if it has ended, or is none of ours.</summary>
    public async Task<ClaimedJob?> BeginAsync(long hangfire, string worker, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<ClaimedJob>(ClaimThis, new { hangfire, worker, now = now.ToUniversalTime() }, cancellationToken);
    }

    /// <summary>How a job of Hangfire's ended that <see cref="BeginAsync"/> did not begin; null if it is none of ours.</summary>
    public async Task<JobEnd?> FindEndAsync(long hangfire, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<JobEnd>("select status, error from job where hangfire_id = @hangfire", new { hangfire }, cancellationToken);
    }

    /// <summary>Stores what the run has reported since it last told.</summary>
    public async Task<TellAnswer> TellAsync(JobClaim claim, JobReport report, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var cancelAsked = await connection.ExecuteScalarAsync<bool?>(Tell, new
            {
                claim.JobId, claim.FencingToken,
                progress = report.Progress,
                message = StorableText.Of(report.Message),
                at = report.Lines.Select(line => line.At.UtcDateTime).ToArray(),
                level = report.Lines.Select(line => Name(line.Level)).ToArray(),
                line = report.Lines.Select(line => StorableText.Of(line.Message)).ToArray(),
            }, cancellationToken);
        return cancelAsked switch
        {
            null => TellAnswer.ClaimLost,
            true => TellAnswer.CancelAsked,
            false => TellAnswer.GoOn,
        };
    }

    /// <summary>Ends the job well. <paramref name="result"/> is JSON or null.</summary>
    public Task<RunAnswer> SucceedAsync(JobClaim claim, string? result, DateTimeOffset now, CancellationToken cancellationToken) =>
        EndAsync(claim, "succeeded", result, null, now, cancellationToken);

    /// <summary>Ends the job for good with an error for people.</summary>
    public Task<RunAnswer> FailAsync(JobClaim claim, string error, DateTimeOffset now, CancellationToken cancellationToken) =>
        EndAsync(claim, "failed", null, error, now, cancellationToken);

    /// <summary>Ends the job because someone asked for it.</summary>
    public Task<RunAnswer> CancelAsync(JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken) =>
        EndAsync(claim, "cancelled", null, null, now, cancellationToken);

    /// <summary>Puts the job back after an error, to be run again at <paramref name="dueAt"/>; counts the failure.</summary>
    public Task<RunAnswer> RetryAsync(JobClaim claim, string error, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken) =>
        RequeueAsync(claim, error, error, dueAt, now, cancellationToken);

    /// <summary>Puts the job back, due now, because its worker stops; counts no failure.</summary>
    public Task<RunAnswer> HandBackAsync(JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken) =>
        RequeueAsync(claim, null, "Handed back: the worker stopped.", now, now, cancellationToken);

    /// <summary>Puts the job back, due later, because what it needs is not there yet; counts no failure.</summary>
    public Task<RunAnswer> PostponeAsync(JobClaim claim, string reason, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken) =>
        RequeueAsync(claim, null, reason, dueAt, now, cancellationToken);

    /// <summary>
    /// Makes the caller's transaction part of the run: throws <see cref="ClaimLostException"/> if the claim is gone, and
    /// otherwise keeps it from being taken over until the transaction ends. Call it last before the commit, since
    /// heartbeats wait meanwhile.
    /// </summary>
    internal static async Task HoldAsync(NpgsqlConnection connection, JobClaim claim, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var held = await connection.ExecuteScalarAsync<long?>(Hold, claim, cancellationToken);
        if (held is null) throw new ClaimLostException(claim);
    }

    private async Task<RunAnswer> EndAsync(
        JobClaim claim, string status, string? result, string? error, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return Answer(await connection.ExecuteScalarAsync<bool?>(End, new
        {
            claim.JobId, claim.FencingToken, status, result, error = StorableText.Of(error), now = now.ToUniversalTime(),
        }, cancellationToken));
    }

    private async Task<RunAnswer> RequeueAsync(
        JobClaim claim, string? error, string reason, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return Answer(await connection.ExecuteScalarAsync<bool?>(Requeue, new
        {
            claim.JobId, claim.FencingToken, error = StorableText.Of(error), reason = StorableText.Of(reason),
            dueAt = dueAt.ToUniversalTime(), now = now.ToUniversalTime(),
        }, cancellationToken));
    }

    private static RunAnswer Answer(bool? again) => again switch
    {
        null => RunAnswer.ClaimLost,
        true => RunAnswer.Again,
        false => RunAnswer.Stored,
    };

    private static string Name(JobLogLevel level) => level switch
    {
        JobLogLevel.Information => "information",
        JobLogLevel.Warning => "warning",
        JobLogLevel.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A job's log knows information, warning and error."),
    };
}
