using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.Server.Hosting;

/// <summary>The jobs of a server. They have services of their own, so that neither their connections nor what they compute is taken from requests.</summary>
public sealed class JobPart : IHostedService, IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly HostedParts _parts;

    public JobPart(TwiplomacySettings settings, TwiplomacyDatabase database, ILoggerFactory loggers, IHostApplicationLifetime lifetime)
    {
        var services = new ServiceCollection();
        services.AddSingleton(loggers).AddLogging();
        services.AddTwiplomacy(settings, database);
        services.AddJobs(settings, database, stays: true);
        services.AddWatches(settings);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        _parts = new HostedParts(_services.GetServices<IHostedService>(), lifetime, loggers.CreateLogger<JobPart>());
    }

    public Task StartAsync(CancellationToken cancellationToken) => _parts.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => _parts.StopAsync(cancellationToken);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
