using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Reads jobs and their logs.</summary>
public sealed class JobQueries
{
    private const string Columns =
        """
        job_id as JobId, kind, message_of(title_said, title) as title, unique_key as UniqueKey, status, due_at as DueAt, attempts, failures,
        lost_workers as LostWorkers, max_attempts as MaxAttempts, worker, cancel_asked as CancelAsked,
        asked_again as AskedAgain, progress, message_of(message_said, message) as message, result,
        message_of(error_said, error) as error, created_at as CreatedAt, started_at as StartedAt, finished_at as FinishedAt
        """;

    private const string Find = $"select {Columns} from job where job_id = @jobId";

    private const string FindByHangfire = $"select {Columns} from job where hangfire_id = @hangfire";

    private const string FindLatest =
        $"select {Columns} from job where unique_key = any(@keys) order by job_id desc limit 1";

    private const string List =
        $"""
        select {Columns} from job
        where (@before is null or job_id < @before)
          and (@kind is null or kind = @kind)
          and (@status is null or status = @status)
        order by job_id desc
        limit @limit
        """;

    private const string Log =
        """
        select number, at, level, message_of(said, message) as message from job_log
        where job_id = @jobId and number > @after
        order by number
        limit @limit
        """;

    private readonly ReadingSource _source;

    internal JobQueries(ReadingSource source) => _source = source;

    /// <summary>The job, or null.</summary>
    public async Task<JobRow?> FindAsync(long jobId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<JobRow>(Find, new { jobId }, cancellationToken);
    }

    /// <summary>The job that a job of Hangfire's carries, or null.</summary>
    public async Task<JobRow?> FindByHangfireAsync(long hangfire, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<JobRow>(FindByHangfire, new { hangfire }, cancellationToken);
    }

    /// <summary>The job that was queued last under one of the keys, or null.</summary>
    public async Task<JobRow?> FindLatestAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<JobRow>(FindLatest, new { keys }, cancellationToken);
    }

    /// <summary>
    /// Jobs, newest first, with ids below <paramref name="before"/> (null: from the newest); null filters let all pass.
    /// </summary>
    public async Task<IReadOnlyList<JobRow>> ListAsync(
        JobStatus? status, string? kind, long? before, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<JobRow>(
            List, new { status = status?.ToString().ToLowerInvariant(), kind, before, limit }, cancellationToken);
        return [.. rows];
    }

    /// <summary>Lines of a job's log with numbers above <paramref name="after"/>, oldest first.</summary>
    public async Task<IReadOnlyList<JobLogLine>> ListLogAsync(
        long jobId, long after, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var lines = await connection.QueryAsync<JobLogLine>(Log, new { jobId, after, limit }, cancellationToken);
        return [.. lines];
    }
}
