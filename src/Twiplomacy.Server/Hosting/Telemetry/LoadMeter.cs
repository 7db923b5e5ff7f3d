using System.Diagnostics.Metrics;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Server.Hosting.Telemetry;

/// <summary>
/// Measures what stands in the database, four times a minute: open jobs, its size, the room on its disk, the age of the last
/// backup.
/// </summary>
public sealed class LoadMeter : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private readonly DatabaseLoadQueries _queries;
    private readonly TimeProvider _time;
    private readonly ILogger<LoadMeter> _logger;
    private readonly Meter _meter = new("Twiplomacy.Server");
    private volatile DatabaseLoad? _load;

    public LoadMeter(DatabaseLoadQueries queries, TimeProvider time, ILogger<LoadMeter> logger)
    {
        (_queries, _time, _logger) = (queries, time, logger);
        _meter.CreateObservableGauge("twiplomacy.jobs.open", MeasureJobs, "{job}", "Jobs that wait or run, by status.");
        _meter.CreateObservableGauge("twiplomacy.database.size", () => Measure(load => load.Bytes), "By", "What the database takes on disk.");
        _meter.CreateObservableGauge("twiplomacy.disk.free", () => Measure(load => load.FreeBytes), "By", "The room on the embedded database's disk.");
        _meter.CreateObservableGauge("twiplomacy.backup.age", MeasureBackup, "s", "How long ago the last backup was made.");
    }

    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync(stoppingToken);
            await Task.Delay(Pause, _time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Figures of a database that is away are not shown: old ones would look as if all were well.
    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            _load = await _queries.ReadAsync(cancellationToken);
        }
        catch (Exception failure)
        {
            // No figure is worth the server's life.
            _load = null;
            if (!cancellationToken.IsCancellationRequested) _logger.LogDebug(failure, "What stands in the database could not be measured.");
        }
    }

    private IEnumerable<Measurement<long>> MeasureJobs() =>
        _load?.Jobs.Select(jobs => new Measurement<long>(jobs.Count, new KeyValuePair<string, object?>("status", jobs.Status))) ?? [];

    private IEnumerable<Measurement<long>> Measure(Func<DatabaseLoad, long?> figure) =>
        _load is { } load && figure(load) is { } measured ? [new(measured)] : [];

    private IEnumerable<Measurement<double>> MeasureBackup() =>
        _load?.LastBackup is { } made ? [new((_time.GetUtcNow() - made).TotalSeconds)] : [];
}
