using System.Globalization;
using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;
using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Queues jobs and asks for their end. Safe for concurrent use by any number of processes.</summary>
public sealed class JobWriter
{
    private const string Upsert =
        """
        insert into job (kind, title, title_said, unique_key, payload, status, due_at, max_attempts, created_at)
        values (@Kind, @Title, cast(@TitleSaid as jsonb), @UniqueKey, cast(@Payload as jsonb), 'waiting', @DueAt, @MaxAttempts, @CreatedAt)
        on conflict (unique_key) where status in ('waiting', 'running') do update
        set due_at = least(job.due_at, excluded.due_at),
            asked_again = job.status = 'running'
        returning job_id as JobId, hangfire_id as HangfireId, status, payload
        """;

    private const string Link = "update job set hangfire_id = @hangfire where job_id = @jobId";

    private const string Cancel =
        """
        update job
        set status = case status when 'waiting' then 'cancelled' else status end,
            finished_at = case status when 'waiting' then cast(@now as timestamptz) end,
            cancel_asked = true, asked_again = false
        where job_id = @jobId and status in ('waiting', 'running')
        returning job_id as JobId, hangfire_id as HangfireId, status, payload
        """;

    private const string Exists = "select exists (select from job where job_id = @jobId)";

    private readonly NpgsqlDataSource _source;

    internal JobWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>Queues a job in a transaction of its own and answers with its id, or with that of the open job of the same key.</summary>
    public async Task<long> EnqueueAsync(NewJob job, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var id = await EnqueueAsync(connection, job, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return id;
    }

    /// <summary>
    /// Queues a job in the caller's <see cref="SharedTransaction"/>, so that the cause and the job exist together or not
    /// at all. Answers with the new id, or with that of the open job of the same key. Call it late in the transaction,
    /// since an open job of the same key cannot tell of itself until the commit.
    /// </summary>
    internal static async Task<long> EnqueueAsync(NpgsqlConnection connection, NewJob job, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(job);
        var row = await connection.QuerySingleAsync<Queued>(Upsert, new
        {
            job.Kind, Title = Said.Words(job.Title), TitleSaid = Said.Json(job.Title), UniqueKey = StorableText.Of(job.UniqueKey), job.MaxAttempts,
            Payload = InvocationData.SerializeJob(job.Work).SerializePayload(),
            DueAt = (job.DueAt ?? now).ToUniversalTime(), CreatedAt = now.ToUniversalTime(),
        }, cancellationToken);
        if (row.HangfireId is not { } hangfire)
            await CreateAsync(connection, row, job.DueAt is { } due && due > now ? new ScheduledState(due.UtcDateTime) : new EnqueuedState(), cancellationToken);
        else if (row.Status == "waiting" && (job.DueAt ?? now) <= now)
            HangfireStore.Change(connection, hangfire, new EnqueuedState { Reason = JobMessages.AskedAgain().ToString() }, ScheduledState.StateName);
        return row.JobId;
    }

    /// <summary>
    /// Cancels a waiting job at once, asks the worker of a running one to stop, and leaves an ended one alone.
    /// Null if there is no such job.
    /// </summary>
    public async Task<CancelAnswer?> CancelAsync(long jobId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<Queued>(Cancel, new { jobId, now = now.ToUniversalTime() }, cancellationToken);
        if (row is null)
            return await connection.ExecuteScalarAsync<bool>(Exists, new { jobId }, cancellationToken) ? CancelAnswer.AlreadyEnded : null;
        // The run of a running one ends both: were it taken from Hangfire now, nobody would end our row if its worker died.
        if (row is { Status: "cancelled", HangfireId: { } hangfire })
            HangfireStore.Change(connection, hangfire, new DeletedState { Reason = JobMessages.Cancelled().ToString() });
        await AuditTrail.WriteAsync(connection, AuditAction.JobCancelled, SubjectOf(jobId), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return row.Status == "running" ? CancelAnswer.Asked : CancelAnswer.Cancelled;
    }

    /// <summary>Lets a job that failed or was called off be tried anew, at once. Null if there is no such job.</summary>
    public async Task<RetryAnswer?> RetryAsync(long jobId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        try
        {
            if (await connection.QuerySingleOrDefaultAsync<Queued>(
                JobReopening.ByJob, JobReopening.Of(jobId, now), cancellationToken) is not { } row)
            {
                return await connection.ExecuteScalarAsync<bool>(Exists, new { jobId }, cancellationToken) ? RetryAnswer.NothingToRetry : null;
            }
            // Hangfire forgets what has ended after a day; ours stays, with all that is needed to create it anew.
            if (row.HangfireId is not { } hangfire || !HangfireStore.Requeue(connection, hangfire, JobMessages.Retried().ToString()))
                await CreateAsync(connection, row, new EnqueuedState(), cancellationToken);
            await AuditTrail.WriteAsync(connection, AuditAction.JobRetried, SubjectOf(jobId), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return RetryAnswer.Queued;
        }
        catch (PostgresException taken) when (taken is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "job_once" })
        {
            return RetryAnswer.NothingToRetry;
        }
        catch (JobLoadException)
        {
            // Work of another version, which this one cannot do.
            return RetryAnswer.NothingToRetry;
        }
    }

    private static string SubjectOf(long jobId) => string.Create(CultureInfo.InvariantCulture, $"job {jobId}");

    /// <summary>Gives a row a job of Hangfire's, in the connection's <see cref="SharedTransaction"/>.</summary>
    internal static async Task CreateAsync(NpgsqlConnection connection, Queued row, IState state, CancellationToken cancellationToken)
    {
        var work = InvocationData.DeserializePayload(row.Payload).DeserializeJob();
        await connection.ExecuteAsync(Link, new { row.JobId, hangfire = HangfireStore.Create(connection, work, state) }, cancellationToken);
    }

    /// <summary>What of a row concerns Hangfire.</summary>
    internal sealed record Queued(long JobId, long? HangfireId, string Status, string Payload);
}
