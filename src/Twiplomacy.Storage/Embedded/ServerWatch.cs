using Microsoft.Extensions.Logging;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>Starts the embedded server again when it has gone while a program uses it, and gives up on one that will not stay.</summary>
internal sealed class ServerWatch(EmbeddedServer server, Action forgetConnections, TimeProvider time, ILogger logger)
{
    private const int MostTries = 6;
    private const int LooksBetweenRooms = 60;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>A server that has run so long has come to stay.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    /// <summary>Looks each second until cancelled.</summary>
    /// <exception cref="DatabaseUnavailableException">The server went again and again, or could not be started.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (tries, since) = (0, time.GetTimestamp());
        var room = new RoomWatch(server.Folder, logger);
        for (var look = 0; ; look++)
        {
            if (look % LooksBetweenRooms == 0) room.Look();
            await Task.Delay(Look, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (cancellationToken.IsCancellationRequested) return;
            if (server.Runs)
            {
                if (time.GetElapsedTime(since) > Settled) tries = 0;
                continue;
            }
            logger.LogWarning(StorageEvents.ServerGone, "PostgreSQL of {Folder} has gone; it is started again.", server.Folder);
            if (tries > 0) await Task.Delay(TimeSpan.FromSeconds(1 << tries), time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await StartAsync(++tries, cancellationToken);
            since = time.GetTimestamp();
        }
    }

    private async Task StartAsync(int tries, CancellationToken cancellationToken)
    {
        try
        {
            await server.StartAgainAsync(cancellationToken);
            // What is pooled leads to the server that is gone.
            forgetConnections();
            if (tries < MostTries) return;
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (DatabaseUnavailableException failure) when (tries < MostTries)
        {
            logger.LogWarning(StorageEvents.ServerNotStarted, failure, "PostgreSQL of {Folder} could not be started again.", server.Folder);
            return;
        }
        throw new DatabaseUnavailableException($"PostgreSQL of {server.Folder} went away {tries} times, one soon after another. Its log is beside it.");
    }
}
