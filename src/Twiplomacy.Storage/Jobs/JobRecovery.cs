using Hangfire.Common;
using Hangfire.States;
using Npgsql;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// Brings back what a death left behind: jobs that a silent worker holds, and open rows that no job of Hangfire's will
/// ever run (a process that died between our write and Hangfire's, rows from before Hangfire carried the jobs).
/// </summary>
public sealed class JobRecovery
{
    // Whether such a row is lost or in the middle of a change of state, a second look tells.
    private const string FindLost =
        """
        select job.job_id as JobId, job.hangfire_id as HangfireId,
            case carrier.statename when 'Failed' then coalesce(cast(state.data as jsonb)->>'ExceptionMessage', state.reason, '') end as GivenUp
        from job
        left join hangfire.job carrier on carrier.id = job.hangfire_id
        left join hangfire.state on state.id = carrier.stateid
        where job.status in ('waiting', 'running')
          and coalesce(carrier.statename, '') not in ('Enqueued', 'Scheduled', 'Processing', 'Awaiting')
        """;

    private const string Lock =
        """
        select job_id as JobId, hangfire_id as HangfireId, status, payload from job
        where job_id = @JobId and status in ('waiting', 'running') and hangfire_id is not distinct from @HangfireId
        for update skip locked
        """;

    private const string Fail =
        """
        with ended as (
            update job set status = 'failed', error = @error, error_said = cast(@said as jsonb), finished_at = @now where job_id = @JobId returning job_id)
        insert into job_log (job_id, at, level, message, said) select job_id, @now, 'error', @error, cast(@said as jsonb) from ended
        """;

    private readonly NpgsqlDataSource _source;
    private Dictionary<long, LostJob> _seen = [];

    internal JobRecovery(NpgsqlDataSource source) => _source = source;

    /// <summary>Gives the jobs of silent workers back; answers with how many.</summary>
    public int TakeBackFromSilent()
    {
        using var connection = _source.OpenConnection();
        return HangfireStore.TakeBackFromSilent(connection);
    }

    /// <summary>
    /// Gives open rows that this and the last look found without a job of Hangfire's a new one; answers with how many.
    /// Looks should lie seconds apart. Where Hangfire itself has given up, the row fails with Hangfire's reason.
    /// </summary>
    public async Task<int> CarryLostAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var lost = (await connection.QueryAsync<LostJob>(FindLost, cancellationToken)).ToDictionary(row => row.JobId);
        var carried = 0;
        foreach (var row in lost.Values.Where(row => _seen.TryGetValue(row.JobId, out var before) && before.HangfireId == row.HangfireId))
            if (await SettleAsync(connection, row, now, cancellationToken)) carried++;
        _seen = lost;
        return carried;
    }

    private static async Task<bool> SettleAsync(NpgsqlConnection connection, LostJob lost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        if (await connection.QuerySingleOrDefaultAsync<JobWriter.Queued>(Lock, new { lost.JobId, lost.HangfireId }, cancellationToken) is not { } row) return false;
        var isCarried = false;
        if (lost.GivenUp is { } reason) await FailAsync(connection, lost, reason.Length == 0 ? JobMessages.GivenUp() : Message.Verbatim(reason), now, cancellationToken);
        else isCarried = await TryCarryAsync(connection, lost, row, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return isCarried;
    }

    private static async Task<bool> TryCarryAsync(NpgsqlConnection connection, LostJob lost, JobWriter.Queued row, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await JobWriter.CreateAsync(connection, row, new EnqueuedState { Reason = JobMessages.Carried().ToString() }, cancellationToken);
            return true;
        }
        catch (JobLoadException unknown)
        {
            await FailAsync(connection, lost, JobMessages.UnknownWork(unknown.Message), now, cancellationToken);
            return false;
        }
    }

    private static Task<int> FailAsync(NpgsqlConnection connection, LostJob lost, Message error, DateTimeOffset now, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Fail, new { lost.JobId, error = Said.Words(error), said = Said.Json(error), now = now.ToUniversalTime() }, cancellationToken);

    private sealed record LostJob(long JobId, long? HangfireId, string? GivenUp);
}
