using Microsoft.Extensions.Logging;
using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>
/// Decides where requests read: from a standby while it is not further behind than allowed and has what was told to be
/// written last, else from the primary. The primary tells each commit that matters (<c>LISTEN</c>); while nobody listens to
/// it, nothing is read from a standby.
/// </summary>
public sealed class StandbyWatch : IAsyncDisposable
{
    private const string Channel = "twiplomacy_written";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan PauseUntilReplayed = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(500);

    // Longer than a look takes; a watch that hangs closes the standby.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly NpgsqlDataSource _listening;
    private readonly IReadOnlyList<(string Host, NpgsqlDataSource Source)> _hosts;
    private readonly TimeSpan _maxLag;
    private readonly TimeProvider _time;
    private readonly ILogger<StandbyWatch> _logger;
    private readonly Lock _lock = new();

    private (StandbyReading Reading, long LookedAt)? _open;
    private bool _told = true;
    private string? _logged;

    internal StandbyWatch(DatabasePools pools, TimeSpan maxLag, TimeProvider time, ILogger<StandbyWatch> logger)
    {
        (_listening, _hosts) = (pools.OpenListening(), pools.OpenHosts());
        (_maxLag, _time, _logger) = (maxLag, time, logger);
    }

    /// <summary>What a request reads from; null: from the primary.</summary>
    public StandbyReading? Choose()
    {
        lock (_lock) return _open is { } open && _time.GetElapsedTime(open.LookedAt) < Fresh ? new StandbyReading(open.Reading.Source) : null;
    }

    /// <summary>Something was written here: until the standby has it, the primary is read.</summary>
    public void Written()
    {
        lock (_lock) (_told, _open) = (true, null);
    }

    /// <summary>Watches until cancelled; a primary that is gone is looked for again.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(cancellationToken);
            }
            catch (Exception gone) when (gone is NpgsqlException or TimeoutException or InvalidOperationException or IOException)
            {
                Tell(StorageEvents.StandbyClosed, "no standby can be read", gone.Message);
            }
            Written();
            await Task.Delay(PauseAfterFailure, _time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ServerPool.CloseAsync(_listening);
        foreach (var (_, source) in _hosts) await ServerPool.CloseAsync(source);
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var primary = await _listening.OpenConnectionAsync(cancellationToken);
        primary.Notification += (_, _) => Written();
        await primary.ExecuteAsync($"listen {Channel}", cancellationToken);
        var (host, source) = await FindStandbyAsync(cancellationToken);
        await using var standby = await source.OpenConnectionAsync(cancellationToken);
        var log = new ReplayedLog();
        // The pause ends early when something is told.
        while (true)
        {
            var isOpen = await LookAsync(primary, standby, host, source, log, cancellationToken);
            await primary.WaitAsync(isOpen ? Pause : PauseUntilReplayed, cancellationToken);
        }
    }

    private async Task<(string Host, NpgsqlDataSource Source)> FindStandbyAsync(CancellationToken cancellationToken)
    {
        var reasons = new List<string>();
        foreach (var (host, source) in _hosts)
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync(cancellationToken);
                if ((await HostQueries.AskAsync(connection, host, cancellationToken)).IsStandby) return (host, source);
                reasons.Add($"{host} is no standby");
            }
            catch (NpgsqlException gone)
            {
                reasons.Add($"{host}: {gone.Message}");
            }
        }
        throw new InvalidOperationException(string.Join("; ", reasons));
    }

    private async Task<bool> LookAsync(
        NpgsqlConnection primary, NpgsqlConnection standby, string host, NpgsqlDataSource source, ReplayedLog log, CancellationToken cancellationToken)
    {
        bool told;
        lock (_lock) (told, _told) = (_told, false);
        var lookedAt = _time.GetTimestamp();
        log.Written(Passed(lookedAt), (await HostQueries.AskAsync(primary, "", cancellationToken)).Place, told);
        var state = await HostQueries.AskAsync(standby, host, cancellationToken);
        if (!state.IsStandby) throw new InvalidOperationException($"{host} is a standby no longer");
        log.Replayed(state.Place);
        var isOpen = log.HasNeeded && log.Behind(Passed(_time.GetTimestamp())) <= _maxLag;
        lock (_lock)
        {
            // Something told meanwhile is looked for next time.
            isOpen &= !_told;
            _open = isOpen ? (new StandbyReading(source), lookedAt) : null;
        }
        if (isOpen) Tell(StorageEvents.StandbyOpen, "requests read from the standby", host);
        else if (log.HasNeeded) Tell(StorageEvents.StandbyClosed, "the standby is too far behind", host);
        return isOpen;
    }

    private TimeSpan Passed(long timestamp) => _time.GetElapsedTime(0, timestamp);

    // Once for each change.
    private void Tell(EventId id, string what, string of)
    {
        if (_logged == what) return;
        _logged = what;
        _logger.Log(id == StorageEvents.StandbyOpen ? LogLevel.Information : LogLevel.Warning, id, "Database:ReadFrom: {What} ({Of}).", what, of);
    }
}
