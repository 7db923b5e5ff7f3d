using Microsoft.Extensions.Hosting;

namespace Twiplomacy.Jobs;

/// <summary>Starts and stops the engine with the program.</summary>
internal sealed class JobEngineHost(IJobEngine engine) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => engine.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => engine.StopAsync(cancellationToken);
}
