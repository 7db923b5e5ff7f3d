using System.Data.Common;
using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>For how long the database has not answered, as far as those who asked have seen.</summary>
public sealed class DatabasePresence
{
    // Whoever watches a process waits for a few seconds at most.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // Anybody may ask, as often as they like.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    // If nobody looked for so long, nobody knows whether it was gone all the while.
    private static readonly TimeSpan LongestUnseen = TimeSpan.FromMinutes(1);

    private readonly NpgsqlDataSource _source;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private Task<TimeSpan>? _look;
    private long _lookedAt;
    private long? _goneSince;
    private long _lastFailure;

    internal DatabasePresence(NpgsqlDataSource source, TimeProvider time) => (_source, _time) = (source, time);

    /// <summary>Asks it, about once a second at most; zero if it answers, else the time since it was first seen not to.</summary>
    public Task<TimeSpan> GoneForAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_look is null || (_look.IsCompleted && _time.GetElapsedTime(_lookedAt) >= Fresh))
            {
                _lookedAt = _time.GetTimestamp();
                _look = LookAsync();
            }
            return _look.WaitAsync(cancellationToken);
        }
    }

    // Others wait for it too, so that it does not end with any one request.
    private async Task<TimeSpan> LookAsync()
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var answers = await AnswersAsync();
        lock (_lock)
        {
            var now = _time.GetTimestamp();
            if (answers) _goneSince = null;
            else if (_goneSince is null || _time.GetElapsedTime(_lastFailure, now) > LongestUnseen) _goneSince = now;
            if (!answers) _lastFailure = now;
            return _goneSince is { } since ? _time.GetElapsedTime(since, now) : TimeSpan.Zero;
        }
    }

    private async Task<bool> AnswersAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await PooledAnswer.OfAsync(
                _source, connection => connection.ExecuteScalarAsync<int>("select 1", patience.Token), patience.Token) == 1;
        }
        catch (PostgresException full) when (full.SqlState is PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.ConfigurationLimitExceeded)
        {
            // It has answered, though it has no room.
            return true;
        }
        catch (Exception gone) when (gone is DbException or OperationCanceledException or TimeoutException)
        {
            return false;
        }
    }
}
