using Dapper;
using Npgsql;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Queues jobs and asks for their end. Safe for concurrent use by any number of processes.</summary>
public sealed class JobWriter
{
    private const string Insert =
        """
        insert into job (kind, title, unique_key, payload, status, due_at, max_attempts, created_at)
        values (@Kind, @Title, @UniqueKey, cast(@Payload as jsonb), 'waiting', @DueAt, @MaxAttempts, @CreatedAt)
        on conflict (unique_key) where status in ('waiting', 'running') do nothing
        returning job_id
        """;

    private const string SelectOpen =
        "select job_id from job where unique_key = @UniqueKey and status in ('waiting', 'running')";

    private const string Cancel =
        """
        update job
        set status = case status when 'waiting' then 'cancelled' else status end,
            finished_at = case status when 'waiting' then @now end,
            cancel_asked = true
        where job_id = @jobId and status in ('waiting', 'running')
        returning status
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
    /// with the new id, or with that of the open job of the same key. Expects read committed isolation.
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
        while (true)
        {
            var inserted = await connection.ExecuteScalarAsync<long?>(Statement(Insert, row, cancellationToken));
            if (inserted is { } id) return id;
            // The job that stood in the way may end between the two statements: then its key is free, and we insert.
            var open = await connection.ExecuteScalarAsync<long?>(Statement(SelectOpen, row, cancellationToken));
            if (open is { } existing) return existing;
        }
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

    private static CommandDefinition Statement(string sql, object parameters, CancellationToken cancellationToken) =>
        new(sql, parameters, cancellationToken: cancellationToken);
}
