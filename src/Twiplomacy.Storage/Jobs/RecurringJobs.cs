using Dapper;
using Npgsql;

namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// Queues jobs that come back by themselves. The row of a kind holds the instant that is waited for; whoever moves it on
/// queues the job in the same transaction, so that of any number of clocks that strike one does it. Instants that were
/// missed are caught up once, since the next one lies after now.
/// </summary>
public sealed class RecurringJobs
{
    private const string Begin = "insert into recurring_job (kind, next_due_at) values (@kind, @due) on conflict do nothing";

    private const string Advance = "update recurring_job set next_due_at = @next where kind = @kind and next_due_at <= @now";

    private readonly NpgsqlDataSource _source;

    internal RecurringJobs(NpgsqlDataSource source) => _source = source;

    /// <summary>Queues the job if its time has come; true if this call did.</summary>
    /// <param name="next">The next instant after <paramref name="now"/> at which it is due again.</param>
    public async Task<bool> QueueDueAsync(NewJob job, DateTimeOffset next, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(job);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var times = new { kind = job.Kind, due = now.ToUniversalTime(), now = now.ToUniversalTime(), next = next.ToUniversalTime() };
        await connection.ExecuteAsync(new CommandDefinition(Begin, times, cancellationToken: cancellationToken));
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (await connection.ExecuteAsync(new CommandDefinition(Advance, times, cancellationToken: cancellationToken)) == 0) return false;
        await JobWriter.EnqueueAsync(connection, job, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
