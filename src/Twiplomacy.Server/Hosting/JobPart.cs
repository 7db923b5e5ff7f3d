using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.Server.Hosting;

/// <summary>The jobs of a server. They have services of their own, so that neither their connections nor what they compute is taken from requests.</summary>
public sealed class JobPart : IHostedService, IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public JobPart(TwiplomacySettings settings, TwiplomacyDatabase database, ILoggerFactory loggers)
    {
        var services = new ServiceCollection();
        services.AddSingleton(loggers).AddLogging();
        services.AddTwiplomacy(settings, database);
        services.AddJobs(settings, database, stays: true);
        services.AddWatches(settings);
        _services = services.BuildServiceProvider();
    }

    private IEnumerable<IHostedService> Parts => _services.GetServices<IHostedService>();

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var part in Parts) await part.StartAsync(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var part in Parts.Reverse()) await part.StopAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
