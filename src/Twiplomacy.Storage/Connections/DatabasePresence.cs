using System.Data.Common;
using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>For how long the database has not answered, as far as those who asked have seen.</summary>
public sealed class DatabasePresence
{
    // Whoever watches a process waits for a few seconds at most.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly NpgsqlDataSource _source;
    private readonly TimeProvider _time;
    private long _goneSince;

    internal DatabasePresence(NpgsqlDataSource source, TimeProvider time) => (_source, _time) = (source, time);

    /// <summary>Asks it; zero if it answers, else the time since it was first seen not to.</summary>
    public async Task<TimeSpan> GoneForAsync(CancellationToken cancellationToken)
    {
        if (await AnswersAsync(cancellationToken))
        {
            Volatile.Write(ref _goneSince, 0);
            return TimeSpan.Zero;
        }
        var now = _time.GetTimestamp();
        var since = Interlocked.CompareExchange(ref _goneSince, now, 0);
        return since == 0 ? TimeSpan.Zero : _time.GetElapsedTime(since, now);
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await using var connection = await _source.OpenConnectionAsync(patience.Token);
            return await connection.ExecuteScalarAsync<int>("select 1", patience.Token) == 1;
        }
        catch (Exception gone) when (gone is DbException or OperationCanceledException or TimeoutException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }
}
