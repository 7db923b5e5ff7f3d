using Hangfire.States;
using Npgsql;
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
        select job.job_id from job
        where job.status in ('waiting', 'running')
          and not exists (
              select from hangfire.job carrier
              where carrier.id = job.hangfire_id and carrier.statename in ('Enqueued', 'Scheduled', 'Processing', 'Awaiting'))
        """;

    private const string Lock =
        """
        select job_id as JobId, hangfire_id as HangfireId, status, payload from job
        where job_id = @jobId and status in ('waiting', 'running') and hangfire_id is not distinct from @hangfireId
        for update skip locked
        """;

    private const string FindCarrier = "select hangfire_id from job where job_id = @jobId";

    private readonly NpgsqlDataSource _source;
    private Dictionary<long, long?> _seen = [];

    internal JobRecovery(NpgsqlDataSource source) => _source = source;

    /// <summary>Gives the jobs of silent workers back; answers with how many.</summary>
    public int TakeBackFromSilent()
    {
        using var connection = _source.OpenConnection();
        return HangfireStore.TakeBackFromSilent(connection);
    }

    /// <summary>
    /// Gives open rows that this and the last look found without a job of Hangfire's a new one; answers with how many.
    /// Looks should lie seconds apart.
    /// </summary>
    public async Task<int> CarryLostAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var lost = new Dictionary<long, long?>();
        foreach (var job in await connection.QueryAsync<long>(FindLost, cancellationToken))
            lost[job] = await connection.ExecuteScalarAsync<long?>(FindCarrier, new { jobId = job }, cancellationToken);
        var carried = 0;
        foreach (var (job, carrier) in lost.Where(row => _seen.TryGetValue(row.Key, out var before) && before == row.Value))
        {
            await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
            if (await connection.QuerySingleOrDefaultAsync<JobWriter.Queued>(Lock, new { jobId = job, hangfireId = carrier }, cancellationToken) is not { } row) continue;
            await JobWriter.CreateAsync(connection, row, new EnqueuedState { Reason = "It had been lost." }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            carried++;
        }
        _seen = lost;
        return carried;
    }
}
