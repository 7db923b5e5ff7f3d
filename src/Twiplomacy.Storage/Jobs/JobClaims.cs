using Npgsql;
using Twiplomacy.Core.Messages;
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
            insert into job_log (job_id, at, level, message, said)
            select job_id, @now, 'warning', replace(@told, @lost, lost_worker), jsonb_set(cast(@said as jsonb), '{values,lost}', to_jsonb(lost_worker))
            from next where is_lost)
        update job
        set lost_workers = lost_workers + case status when 'running' then 1 else 0 end,
            status = 'running', worker = @worker, fencing_token = fencing_token + 1, attempts = attempts + 1,
            started_at = @now, finished_at = null, cancel_asked = cancel_asked and not asked_again, asked_again = false, progress = null, message = null, message_said = null, result = null
        from next
        where job.job_id = next.job_id
        returning job.job_id as JobId, kind, fencing_token as FencingToken, message_of(title_said, title) as title, attempts, lost_workers as LostWorkers, cancel_asked as CancelAsked
        """;

    private const string Tell =
        """
        with held as (
            update job
            set progress = coalesce(@progress, progress),
                message = coalesce(@message, message),
                message_said = coalesce(cast(@said as jsonb), message_said)
            where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
            returning job_id, cancel_asked),
        logged as (
            insert into job_log (job_id, at, level, message, said)
            select held.job_id, line.at, line.level, line.message, cast(line.said as jsonb)
            from held, unnest(@at, @level, @line, @lineSaid) with ordinality as line (at, level, message, said, position)
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
                error = @error,
                error_said = cast(@said as jsonb)
            where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
            returning job_id, status = 'waiting' as again),
        logged as (
            insert into job_log (job_id, at, level, message, said)
            select job_id, @now, 'error', @error, cast(@said as jsonb) from held where @error is not null)
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
                message = @reason,
                message_said = cast(@said as jsonb),
                failures = failures + case when @error is null then 0 else 1 end,
                error = coalesce(@error, error),
                error_said = case when @error is null then error_said else cast(@said as jsonb) end
            where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
            returning job_id, due_at <= @now as again),
        logged as (
            insert into job_log (job_id, at, level, message, said)
            select job_id, @now, 'warning', @reason, cast(@said as jsonb) from held)
        select again from held
        """;

    private const string FindEnd = "select status, message_of(error_said, error) as error from job where hangfire_id = @hangfire";

    private const string Hold =
        """
        select job_id from job
        where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
        for no key update
        """;

    // Which worker fell silent, the statement alone knows.
    private const string LostWorker = "{lost}";

    private readonly NpgsqlDataSource _source;

    internal JobClaims(NpgsqlDataSource source) => _source = source;

    /// <summary>Begins a run of a job of Hangfire's; null if it has ended, or is none of ours.</summary>
    public async Task<ClaimedJob?> BeginAsync(long hangfire, string worker, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var told = JobMessages.TakenOver(LostWorker, worker);
        return await connection.QuerySingleOrDefaultAsync<ClaimedJob>(
            ClaimThis, new { hangfire, worker, now = now.ToUniversalTime(), lost = LostWorker, told = Said.Words(told), said = Said.Json(told) }, cancellationToken);
    }

    /// <summary>How a job of Hangfire's ended that <see cref="BeginAsync"/> did not begin; null if it is none of ours.</summary>
    public async Task<JobEnd?> FindEndAsync(long hangfire, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<JobEnd>(FindEnd, new { hangfire }, cancellationToken);
    }

    /// <summary>Stores what the run has reported since it last told.</summary>
    public async Task<TellAnswer> TellAsync(JobClaim claim, JobReport report, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var cancelAsked = await connection.ExecuteScalarAsync<bool?>(Tell, new
            {
                claim.JobId, claim.FencingToken,
                progress = report.Progress,
                message = Said.Words(report.Message), said = Said.Json(report.Message),
                at = report.Lines.Select(line => line.At.UtcDateTime).ToArray(),
                level = report.Lines.Select(line => Name(line.Level)).ToArray(),
                line = report.Lines.Select(line => Said.Words(line.Message)).ToArray(),
                lineSaid = report.Lines.Select(line => Said.Json(line.Message)).ToArray(),
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
    public Task<RunAnswer> FailAsync(JobClaim claim, Message error, DateTimeOffset now, CancellationToken cancellationToken) =>
        EndAsync(claim, "failed", null, error, now, cancellationToken);

    /// <summary>Ends the job because someone asked for it.</summary>
    public Task<RunAnswer> CancelAsync(JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken) =>
        EndAsync(claim, "cancelled", null, null, now, cancellationToken);

    /// <summary>Puts the job back after an error, to be run again at <paramref name="dueAt"/>; counts the failure.</summary>
    public Task<RunAnswer> RetryAsync(JobClaim claim, Message error, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken) =>
        RequeueAsync(claim, error, error, dueAt, now, cancellationToken);

    /// <summary>Puts the job back, due now, because its worker stops; counts no failure.</summary>
    public Task<RunAnswer> HandBackAsync(JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken) =>
        RequeueAsync(claim, null, JobMessages.HandedBack(), now, now, cancellationToken);

    /// <summary>Puts the job back, due later, because what it needs is not there yet; counts no failure.</summary>
    public Task<RunAnswer> PostponeAsync(JobClaim claim, Message reason, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken) =>
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
        JobClaim claim, string status, string? result, Message? error, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return Answer(await connection.ExecuteScalarAsync<bool?>(End, new
        {
            claim.JobId, claim.FencingToken, status, result, error = Said.Words(error), said = Said.Json(error), now = now.ToUniversalTime(),
        }, cancellationToken));
    }

    private async Task<RunAnswer> RequeueAsync(
        JobClaim claim, Message? error, Message reason, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return Answer(await connection.ExecuteScalarAsync<bool?>(Requeue, new
        {
            claim.JobId, claim.FencingToken, error = Said.Words(error), reason = Said.Words(reason), said = Said.Json(reason),
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
