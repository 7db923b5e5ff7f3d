using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>
/// One cluster of PostgreSQL in a data folder: made, started and stopped by PostgreSQL's own programs.
/// The caller holds the folder's start lock throughout.
/// </summary>
internal sealed class Cluster(DataFolder folder, PostgresPrograms programs, ServerUser user, DatabaseOptions options, ILogger logger)
{
    private const int PortsToTry = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan PredecessorEnds = TimeSpan.FromSeconds(20);

    /// <summary>Makes the cluster unless there is one. Dying on the way leaves an unfinished one, which the next call replaces.</summary>
    public async Task CreateAsync(string secret, CancellationToken cancellationToken)
    {
        // A predecessor that was killed may have left the secret where initdb read it.
        File.Delete(folder.SecretForInitialization);
        folder.RemoveUnfinishedClusters();
        if (folder.HasCluster)
        {
            return;
        }

        var unfinished = folder.NewUnfinishedCluster();
        Directory.CreateDirectory(unfinished);
        await user.OwnAsync(unfinished, cancellationToken);
        await InitializeAsync(unfinished, secret, cancellationToken);
        folder.WriteUser(user.Name);
        Directory.Move(unfinished, folder.Cluster);
        logger.LogInformation(StorageEvents.ClusterCreated, "Created a PostgreSQL {Version} database in {Folder}.", programs.Version, folder.Cluster);
    }

    /// <summary>Starts the server, waiting out a killed predecessor and trying other ports than the last where that is taken.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.StartNew();
        var portsTried = 0;
        var port = options.Port ?? folder.FindPort() ?? FreePort();
        while (true)
        {
            if (!IsFree(port))
            {
                port = OtherPort(port, ++portsTried);
            }

            Postmaster.RemoveStaleFile(folder);
            var logged = LogLength();
            if (await TryStartAsync(port, cancellationToken) is not { } said)
            {
                folder.WritePort(port);
                logger.LogInformation(
                    StorageEvents.ServerStarted, "Started PostgreSQL {Version} on 127.0.0.1:{Port} for {Folder}.", programs.Version, port, folder.FullPath);
                return;
            }

            var log = ReadLog(logged) is { Length: > 0 } text ? text : said;
            var failure = StartLog.Classify(log);
            if (failure == StartFailure.PortTaken)
            {
                port = OtherPort(port, ++portsTried);
            }
            else if (failure == StartFailure.PredecessorEnding && started.Elapsed < PredecessorEnds)
            {
                await Task.Delay(Pause, cancellationToken);
            }
            else
            {
                throw Refusal(failure, log);
            }
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Postmaster.Find(folder) is null)
        {
            return;
        }

        var stopped = await ServerProgram.RunAsync(
            programs.PgCtl, ["stop", "-s", "-D", folder.Cluster, "-m", "fast", "-w", "-t", "120"], user.SwitchTo, cancellationToken);
        if (stopped.Succeeded)
        {
            logger.LogInformation(StorageEvents.ServerStopped, "Stopped PostgreSQL for {Folder}.", folder.FullPath);
        }
        else
        {
            logger.LogWarning(StorageEvents.ServerStuck, "PostgreSQL for {Folder} did not stop: {Reason}", folder.FullPath, stopped.Output);
        }
    }

    private async Task InitializeAsync(string unfinished, string secret, CancellationToken cancellationToken)
    {
        try
        {
            // A command line would show the secret to every user of the machine.
            folder.WriteSecretForInitialization(secret);
            await user.OwnAsync(folder.SecretForInitialization, cancellationToken);
            var made = await ServerProgram.RunAsync(
                programs.InitDb,
                [
                    "-D", unfinished, "-U", EmbeddedRoles.Administrator, "--pwfile", folder.SecretForInitialization,
                    "--auth=scram-sha-256", "--encoding=UTF8", .. SortByCodePoint(),
                ],
                user.SwitchTo,
                cancellationToken);
            if (!made.Succeeded)
            {
                throw Refusal(StartLog.Classify(made.Output), made.Output);
            }
        }
        finally
        {
            File.Delete(folder.SecretForInitialization);
        }
    }

    private string[] SortByCodePoint() => programs.Major >= 17
        ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        : ["--no-locale"];

    /// <summary>Null when the server takes connections; else what <c>pg_ctl</c> said.</summary>
    private async Task<string?> TryStartAsync(int port, CancellationToken cancellationToken)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        // Recovery after a power cut may take minutes; pg_ctl ends at once where the server does not stay.
        var started = await ServerProgram.RunDetachingAsync(
            programs.PgCtl,
            [
                "start", "-s", "-D", folder.Cluster, "-l", folder.Log, "-w", "-t", "600",
                "-o", ServerSettings.ToOptions(port, options.ServerSettings, memory),
            ],
            user.SwitchTo,
            cancellationToken);
        return started.Succeeded ? null : started.Output;
    }

    private int OtherPort(int taken, int portsTried)
    {
        if (options.Port is not null || portsTried >= PortsToTry)
        {
            throw new DatabaseUnavailableException(
                $"Another program is using port {taken} on 127.0.0.1, which the database in {folder.FullPath} needs. Set Database:Port to a free port, or remove it to have one chosen.");
        }

        return FreePort();
    }

    private DatabaseUnavailableException Refusal(StartFailure failure, string log) => failure switch
    {
        StartFailure.DiskFull => FolderFailure.DiskFull(folder.FullPath, failure: null),
        StartFailure.NoPermission => new(
            $"PostgreSQL runs as the user {user.Name} and has no access to a file in {folder.FullPath}: {StartLog.LastReason(log)}. Make that user the owner of {folder.Cluster}, or choose another folder with --data."),
        StartFailure.WrongVersion => new(
            $"The database in {folder.Cluster} does not match PostgreSQL {programs.Version} in {programs.Folder}. Set Database:PostgresFolder to the matching version, or choose another folder with --data."),
        StartFailure.NotEnoughMemory => new(
            $"There is not enough memory for PostgreSQL: {StartLog.LastReason(log)}. Lower Database:ServerSettings:shared_buffers."),
        StartFailure.PredecessorEnding => new(
            $"An earlier PostgreSQL was stopped abruptly and its processes still use {folder.Cluster} after {PredecessorEnds.TotalSeconds} seconds: {StartLog.LastReason(log)}. Stop them and try again."),
        _ => new($"PostgreSQL {programs.Version} did not start in {folder.FullPath}: {StartLog.LastReason(log)}. See {folder.Log}."),
    };

    private long LogLength() => new FileInfo(folder.Log) is { Exists: true } log ? log.Length : 0;

    private string ReadLog(long from)
    {
        // As root, a link put there by the server's user is not followed.
        if (new FileInfo(folder.Log) is not { Exists: true, LinkTarget: null })
        {
            return "";
        }

        using var log = new FileStream(folder.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        log.Seek(Math.Min(from, log.Length), SeekOrigin.Begin);
        using var reader = new StreamReader(log);
        return reader.ReadToEnd();
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
