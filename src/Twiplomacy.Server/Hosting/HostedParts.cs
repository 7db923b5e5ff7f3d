namespace Twiplomacy.Server.Hosting;

/// <summary>
/// Starts and stops what runs in the background together. Where one falls the program ends, as with parts of the host itself: a
/// server that has silently lost its jobs looks well to everybody.
/// </summary>
public sealed partial class HostedParts(IEnumerable<IHostedService> parts, IHostApplicationLifetime lifetime, ILogger logger) : IHostedService
{
    private readonly List<IHostedService> _started = [];
    private Exception? _fallen;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var part in parts)
            {
                _started.Add(part);
                await part.StartAsync(cancellationToken);
                if (part is BackgroundService { ExecuteTask: { } work }) _ = WatchAsync(part, work);
            }
        }
        catch (Exception first)
        {
            await StopAfterAsync(first);
            throw;
        }
    }

    /// <summary>Stops them all, whatever one of them says to it; what was wrong is thrown afterwards.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        foreach (var part in Enumerable.Reverse(_started).ToList())
        {
            try
            {
                await part.StopAsync(cancellationToken);
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }
        }
        _started.Clear();
        if (Interlocked.Exchange(ref _fallen, null) is { } fallen) failures.Insert(0, fallen);
        if (failures.Count > 0) throw new AggregateException(failures);
    }

    // What went wrong first is not lost behind what went wrong in stopping.
    private async Task StopAfterAsync(Exception first)
    {
        try
        {
            await StopAsync(CancellationToken.None);
        }
        catch (AggregateException others)
        {
            throw new AggregateException([first, .. others.InnerExceptions]);
        }
    }

    private async Task WatchAsync(IHostedService part, Task work)
    {
        try
        {
            await work;
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
        }
        catch (Exception fallen)
        {
            _fallen = fallen;
            LogFallen(logger, fallen, part.GetType().Name);
            lifetime.StopApplication();
        }
    }

    [LoggerMessage(24, LogLevel.Critical, "{Part} has fallen, so the program ends.")]
    private static partial void LogFallen(ILogger logger, Exception failure, string part);
}
