using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Twiplomacy.Jobs.Inbox;

/// <summary>
/// Looks into the inbox from time to time. Of several processes that share a folder the one that holds its lock does; the
/// system frees the lock when that one dies.
/// </summary>
public sealed class InboxWatch(InboxFolder inbox, InboxOptions options, TimeProvider time, ILogger<InboxWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        FileStream? held = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                held ??= TryHold();
                if (held is not null) await inbox.LookAsync(time.GetUtcNow(), stoppingToken);
            }
            catch (Exception trouble) when (trouble is DbException or IOException or UnauthorizedAccessException)
            {
                logger.LogWarning(JobEvents.InboxUnreadable, trouble, "The inbox {Folder} could not be looked at; it is tried again.", options.Folder);
            }
            await Task.Delay(options.Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        if (held is not null) await held.DisposeAsync();
    }

    private FileStream? TryHold()
    {
        Directory.CreateDirectory(options.Folder);
        try
        {
            return new FileStream(Path.Combine(options.Folder, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
