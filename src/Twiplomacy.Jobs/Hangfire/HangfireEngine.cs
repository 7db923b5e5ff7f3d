using global::Hangfire;
using Microsoft.Extensions.Logging;
using Twiplomacy.Jobs.Runs;

namespace Twiplomacy.Jobs.Hangfire;

/// <summary>
/// Wakes by a Hangfire server on its PostgreSQL storage, in the schema <c>hangfire</c>: each wake-up is a Hangfire job
/// "run what is due", queued by hand when a job was queued and by a sweep beside the server's workers.
/// </summary>
internal sealed class HangfireEngine(
    JobRunner runner, JobsOptions options, JobStorage storage, ILogger<HangfireEngine> logger) : IJobEngine, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly BackgroundJobClient _client = new(storage);
    private BackgroundJobServer? _server;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var settings = new BackgroundJobServerOptions
        {
            ServerName = options.Worker,
            WorkerCount = options.Concurrency,
            Activator = new RunDueActivator(runner, _stopping.Token),
        };
        _server = new BackgroundJobServer(settings, storage, [new DueSweep(runner, _client, options.Sweep)]);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        if (_server is not { } server) return;
        server.SendStop();
        await server.WaitForShutdownAsync(cancellationToken);
    }

    public Task WakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            _client.Enqueue<RunDueJob>(job => job.RunAsync());
        }
        catch (BackgroundJobClientException failure)
        {
            logger.LogWarning(failure, "Hangfire did not wake a worker; the sweep will, within {Sweep}.", options.Sweep);
        }
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _server?.Dispose();
        _stopping.Dispose();
    }
}
