using Dapper;
using Npgsql;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Queues jobs and asks for their end. Safe for concurrent use by any number of processes.</summary>
public sealed class JobWriter
{
    private const string Upsert =
        """
        insert into job (kind, title, unique_key, payload, status, due_at, max_attempts, created_at)
        values (@Kind, @Title, @UniqueKey, cast(@Payload as jsonb), 'waiting', @DueAt, @MaxAttempts, @CreatedAt)
        on conflict (unique_key) where status in ('waiting', 'running') do update
        set due_at = least(job.due_at, excluded.due_at),
            asked_again = job.status = 'running'
        returning job_id
        """;

    private const string Cancel =
        """
        update job
        set status = case status when 'waiting' then 'cancelled' else status end,
            finished_at = case status when 'waiting' then @now end,
            cancel_asked = true,
            asked_again = false
        where job_id = @jobId and status in ('waiting', 'running')
        returning status
        """;

    // The same row again, so that its log goes on. While the same work is open under another number there is nothing to do.
    private const string Retry =
        """
        with again as (
            update job
            set status = 'waiting', due_at = @now, failures = 0, lost_workers = 0, cancel_asked = false, finished_at = null,
                progress = null, message = null, result = null
            where job_id = @jobId and status in ('failed', 'cancelled')
              and not exists (select from job other where other.unique_key = job.unique_key and other.status in ('waiting', 'running'))
            returning job_id),
        logged as (
            insert into job_log (job_id, at, level, message)
            select job_id, @now, 'information', 'Somebody asked for another try.' from again)
        select count(*) from again
        """;

    private const string Exists = "select exists (select from job where job_id = @jobId)";

    private readonly NpgsqlDataSource _source;

    internal JobWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>Queues a job in a transaction of its own and answers with its id, or with that of the open job of the same key.</summary>
    public async Task<long> EnqueueAsync(NewJob job, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await EnqueueAsync(connection, job, now, cancellationToken);
    }

    /// <summary>
    /// Queues a job in the caller's transaction, so that the cause and the job exist together or not at all. Answers
    /// with the new id, or with that of the open job of the same key. Expects read committed isolation; call it late in
    /// the transaction, since the heartbeats of an open job of the same key wait for the commit.
    /// </summary>
    internal static async Task<long> EnqueueAsync(
        NpgsqlConnection connection, NewJob job, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentOutOfRangeException.ThrowIfLessThan(job.MaxAttempts, 1);
        var row = new
        {
            job.Kind, Title = StorableText.Of(job.Title), UniqueKey = StorableText.Of(job.UniqueKey),
            job.Payload, job.MaxAttempts,
            DueAt = (job.DueAt ?? now).ToUniversalTime(), CreatedAt = now.ToUniversalTime(),
        };
        return await connection.ExecuteScalarAsync<long>(Statement(Upsert, row, cancellationToken));
    }

    /// <summary>
    /// Cancels a waiting job at once, asks the worker of a running one to stop, and leaves an ended one alone.
    /// Null if there is no such job.
    /// </summary>
    public async Task<CancelAnswer?> CancelAsync(long jobId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var parameters = new { jobId, now = now.ToUniversalTime() };
        var status = await connection.ExecuteScalarAsync<string?>(Statement(Cancel, parameters, cancellationToken));
        if (status is not null) return status == "running" ? CancelAnswer.Asked : CancelAnswer.Cancelled;
        var exists = await connection.ExecuteScalarAsync<bool>(Statement(Exists, parameters, cancellationToken));
        return exists ? CancelAnswer.AlreadyEnded : null;
    }

    /// <summary>Lets a job that failed or was called off be tried anew, at once. Null if there is no such job.</summary>
    public async Task<RetryAnswer?> RetryAsync(long jobId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var parameters = new { jobId, now = now.ToUniversalTime() };
        try
        {
            if (await connection.ExecuteScalarAsync<long>(Statement(Retry, parameters, cancellationToken)) == 1) return RetryAnswer.Queued;
        }
        catch (PostgresException taken) when (taken is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "job_once" })
        {
            return RetryAnswer.NothingToRetry;
        }
        var exists = await connection.ExecuteScalarAsync<bool>(Statement(Exists, parameters, cancellationToken));
        return exists ? RetryAnswer.NothingToRetry : null;
    }

    private static CommandDefinition Statement(string sql, object parameters, CancellationToken cancellationToken) =>
        new(sql, parameters, cancellationToken: cancellationToken);
}
