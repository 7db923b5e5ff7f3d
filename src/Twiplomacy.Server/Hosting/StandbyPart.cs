using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Server.Hosting;

/// <summary>Lets requests that only read do so from a standby of the database, where the settings allow it.</summary>
public sealed class StandbyPart(StandbyWatch watch) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => watch.RunAsync(stoppingToken);
}
