using Dapper;
using Npgsql;

namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// Hands due jobs to workers, each to one at a time, and takes their word while they hold the claim. A claim lives until
/// <c>alive_until</c> and is prolonged by heartbeats; after that another worker takes the job over with a higher fencing
/// token. Every write here names the token and changes nothing when it is no longer the job's: the answer is then false.
/// A job that was queued again while it ran does not end but waits for another run, however this one ended.
/// Workers' clocks may differ by less than the lease; more costs repeated work, never a wrong write.
/// </summary>
public sealed class JobClaims
{
    private const string ClaimNext =
        """
        with next as (
            select job_id, status = 'running' as is_lost, worker as lost_worker
            from job
            where status in ('waiting', 'running')
              and kind = any (@kinds)
              and (status = 'waiting' and due_at <= @now or status = 'running' and alive_until < @now)
            order by due_at, job_id
            limit 1
            for update skip locked),
        told as (
            insert into job_log (job_id, at, level, message)
            select job_id, @now, 'warning', 'The worker ' || lost_worker || ' fell silent; ' || @worker || ' takes over.'
            from next where is_lost)
        update job
        set lost_workers = lost_workers + case status when 'running' then 1 else 0 end,
            status = 'running',
            worker = @worker,
            fencing_token = fencing_token + 1,
            attempts = attempts + 1,
            alive_until = @aliveUntil,
            started_at = @now,
            asked_again = false,
            progress = null,
            message = null,
            result = null
        from next
        where job.job_id = next.job_id
        returning job.job_id as JobId, fencing_token as FencingToken, kind, title, payload, attempts, failures,
                  lost_workers as LostWorkers, max_attempts as MaxAttempts, cancel_asked as CancelAsked
        """;

    private const string AnyDue =
        """
        select exists (
            select from job
            where status in ('waiting', 'running')
              and kind = any (@kinds)
              and (status = 'waiting' and due_at <= @now or status = 'running' and alive_until < @now))
        """;

    private const string Prolong =
        """
        with held as (
            update job
            set alive_until = @aliveUntil,
                progress = coalesce(@progress, progress),
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
                alive_until = null,
                progress = case @status when 'succeeded' then 1 else progress end,
                failures = case when asked_again then 0 when @status = 'failed' then failures + 1 else failures end,
                result = cast(@result as jsonb),
                error = @error
            where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
            returning job_id),
        logged as (
            insert into job_log (job_id, at, level, message)
            select job_id, @now, 'error', @error from held where @error is not null)
        select count(*) from held
        """;

    private const string Requeue =
        """
        with held as (
            update job
            set status = 'waiting',
                due_at = case when asked_again then @now else @dueAt end,
                cancel_asked = cancel_asked and not asked_again,
                asked_again = false,
                alive_until = null,
                progress = null,
                failures = failures + case when @error is null then 0 else 1 end,
                error = coalesce(@error, error)
            where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
            returning job_id),
        logged as (
            insert into job_log (job_id, at, level, message)
            select job_id, @now, 'warning', @reason from held)
        select count(*) from held
        """;

    private const string Hold =
        """
        select job_id from job
        where job_id = @JobId and fencing_token = @FencingToken and status = 'running'
        for no key update
        """;

    private readonly NpgsqlDataSource _source;

    internal JobClaims(NpgsqlDataSource source) => _source = source;

    /// <summary>
    /// Claims the job that is due longest among <paramref name="kinds"/>, or whose worker has fallen silent; null if
    /// there is none.
    /// </summary>
    public async Task<ClaimedJob?> ClaimAsync(
        string worker, IReadOnlyCollection<string> kinds, TimeSpan lease, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<ClaimedJob>(Statement(
            ClaimNext,
            new { worker, kinds = kinds.ToArray(), now = now.ToUniversalTime(), aliveUntil = (now + lease).ToUniversalTime() },
            cancellationToken));
    }

    /// <summary>Whether <see cref="ClaimAsync"/> would find something.</summary>
    public async Task<bool> AnyDueAsync(
        IReadOnlyCollection<string> kinds, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<bool>(Statement(
            AnyDue, new { kinds = kinds.ToArray(), now = now.ToUniversalTime() }, cancellationToken));
    }

    /// <summary>Prolongs the claim and stores what the run has reported since the last heartbeat.</summary>
    public async Task<HeartbeatAnswer> BeatAsync(
        JobClaim claim, JobReport report, TimeSpan lease, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var cancelAsked = await connection.ExecuteScalarAsync<bool?>(Statement(
            Prolong,
            new
            {
                claim.JobId, claim.FencingToken,
                aliveUntil = (now + lease).ToUniversalTime(),
                progress = report.Progress,
                message = StorableText.Of(report.Message),
                at = report.Lines.Select(line => line.At.UtcDateTime).ToArray(),
                level = report.Lines.Select(line => Name(line.Level)).ToArray(),
                line = report.Lines.Select(line => StorableText.Of(line.Message)).ToArray(),
            },
            cancellationToken));
        return cancelAsked switch
        {
            null => HeartbeatAnswer.ClaimLost,
            true => HeartbeatAnswer.CancelAsked,
            false => HeartbeatAnswer.GoOn,
        };
    }

    /// <summary>Ends the job well. <paramref name="result"/> is JSON or null.</summary>
    public Task<bool> SucceedAsync(
        JobClaim claim, string? result, DateTimeOffset now, CancellationToken cancellationToken) =>
        EndAsync(claim, "succeeded", result, null, now, cancellationToken);

    /// <summary>Ends the job for good with an error for people.</summary>
    public Task<bool> FailAsync(
        JobClaim claim, string error, DateTimeOffset now, CancellationToken cancellationToken) =>
        EndAsync(claim, "failed", null, error, now, cancellationToken);

    /// <summary>Ends the job because someone asked for it.</summary>
    public Task<bool> CancelAsync(JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken) =>
        EndAsync(claim, "cancelled", null, null, now, cancellationToken);

    /// <summary>Puts the job back after an error, to be run again at <paramref name="dueAt"/>; counts the failure.</summary>
    public Task<bool> RetryAsync(
        JobClaim claim, string error, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken) =>
        RequeueAsync(claim, error, error, dueAt, now, cancellationToken);

    /// <summary>Puts the job back, due now, because its worker stops; counts no failure.</summary>
    public Task<bool> HandBackAsync(JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken) =>
        RequeueAsync(claim, null, "Handed back: the worker stopped.", now, now, cancellationToken);

    /// <summary>Puts the job back, due later, because what it needs is not there yet; counts no failure.</summary>
    public Task<bool> PostponeAsync(
        JobClaim claim, string reason, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken) =>
        RequeueAsync(claim, null, reason, dueAt, now, cancellationToken);

    /// <summary>
    /// Makes the caller's transaction part of the run: throws <see cref="ClaimLostException"/> if the claim is gone, and
    /// otherwise keeps it from being taken over until the transaction ends. Call it last before the commit, since
    /// heartbeats wait meanwhile.
    /// </summary>
    internal static async Task HoldAsync(NpgsqlConnection connection, JobClaim claim, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var held = await connection.ExecuteScalarAsync<long?>(Statement(Hold, claim, cancellationToken));
        if (held is null) throw new ClaimLostException(claim);
    }

    private async Task<bool> EndAsync(
        JobClaim claim, string status, string? result, string? error, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>(Statement(
            End,
            new { claim.JobId, claim.FencingToken, status, result, error = StorableText.Of(error), now = now.ToUniversalTime() },
            cancellationToken)) == 1;
    }

    private async Task<bool> RequeueAsync(
        JobClaim claim, string? error, string reason, DateTimeOffset dueAt, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>(Statement(
            Requeue,
            new
            {
                claim.JobId, claim.FencingToken, error = StorableText.Of(error), reason = StorableText.Of(reason),
                dueAt = dueAt.ToUniversalTime(), now = now.ToUniversalTime(),
            },
            cancellationToken)) == 1;
    }

    private static string Name(JobLogLevel level) => level switch
    {
        JobLogLevel.Information => "information",
        JobLogLevel.Warning => "warning",
        JobLogLevel.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A job's log knows information, warning and error."),
    };

    private static CommandDefinition Statement(string sql, object parameters, CancellationToken cancellationToken) =>
        new(sql, parameters, cancellationToken: cancellationToken);
}
