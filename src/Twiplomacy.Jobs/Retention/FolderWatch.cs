using Microsoft.Extensions.Hosting;

namespace Twiplomacy.Jobs.Retention;

/// <summary>
/// Sweeps the folders of this machine now and then, for as long as the process runs. A job runs on any one machine, and would
/// sweep the folders of that one alone.
/// </summary>
public sealed class FolderWatch(FolderSweep folders, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            folders.Run(time.GetUtcNow());
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
