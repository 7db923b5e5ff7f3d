using Hangfire;
using Hangfire.Common;
using Hangfire.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Twiplomacy.Jobs.Engine;

namespace Twiplomacy.Jobs;

/// <summary>The Hangfire server of this process: it works on jobs from its start to its stop.</summary>
public sealed class JobServer : IHostedService, IDisposable
{
    private readonly IServiceProvider _services;
    private readonly Lock _gate = new();
    private BackgroundJobServer? _server;

    public JobServer(IServiceProvider services) => _services = services;

    /// <summary>Begins to work, if it has not begun.</summary>
    public void Start()
    {
        lock (_gate) _server ??= Create(_services.GetRequiredService<JobsOptions>());
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Start();
        return Task.CompletedTask;
    }

    /// <summary>
    /// Ends the runs, which hand their jobs back, and waits for them until the token says to wait no longer. The server
    /// may be started again.
    /// </summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _server, null) is not { } server) return;
        server.SendStop();
        await server.WaitForShutdownAsync(cancellationToken);
        server.Dispose();
    }

    public void Dispose() => _server?.Dispose();

    private BackgroundJobServer Create(JobsOptions options)
    {
        GlobalConfiguration.Configuration.UseLogProvider(new HangfireLog(_services.GetRequiredService<ILoggerFactory>()));
        var settings = new BackgroundJobServerOptions
        {
            ServerName = options.Worker,
            WorkerCount = options.Concurrency,
            Activator = new ScopedActivator(_services.GetRequiredService<IServiceScopeFactory>()),
            FilterProvider = _services.GetRequiredService<IJobFilterProvider>(),
            SchedulePollingInterval = TimeSpan.FromSeconds(5),
            HeartbeatInterval = TimeSpan.FromSeconds(5),
            ServerCheckInterval = TimeSpan.FromSeconds(30),
            ServerTimeout = TimeSpan.FromSeconds(30),
            CancellationCheckInterval = TimeSpan.FromSeconds(1),
        };
        return new BackgroundJobServer(settings, _services.GetRequiredService<JobStorage>(), Processes(options));
    }

    private IEnumerable<IBackgroundProcess> Processes(JobsOptions options) => options.Stays
        ? [ActivatorUtilities.CreateInstance<RecoveryProcess>(_services), ActivatorUtilities.CreateInstance<RecurringProcess>(_services)]
        : [ActivatorUtilities.CreateInstance<RecoveryProcess>(_services)];
}
