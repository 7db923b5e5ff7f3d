using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>
/// This process's part in the embedded server of a data folder. Whoever comes first starts the server, whoever leaves last
/// stops it; a killed process has left, and a server it leaves alone is joined or stopped by the next.
/// </summary>
internal sealed class EmbeddedServer : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan AnswerPatience = TimeSpan.FromMinutes(10);

    private readonly DataFolder _folder;
    private readonly Cluster _cluster;
    private FolderLock? _use;

    private EmbeddedServer(DataFolder folder, Cluster cluster, FolderLock use, string connectionString)
    {
        _folder = folder;
        _cluster = cluster;
        _use = use;
        ConnectionString = connectionString;
    }

    /// <summary>Holds the secret.</summary>
    public string ConnectionString { get; }

    public string Folder => _folder.FullPath;

    /// <summary>Whether the server's process is there.</summary>
    public bool Runs => Postmaster.Find(_folder) is not null;

    /// <summary>Starts the server where it has gone, or waits for another process that does; on the port it had.</summary>
    /// <exception cref="DatabaseUnavailableException">It does not start, or another program took its port meanwhile.</exception>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        using var starting = await FolderLock.TakeExclusiveAsync(_folder.StartLock, cancellationToken);
        var port = await EnsureAnswersAsync(_folder, _cluster, _folder.GetOrMakeSecret(), cancellationToken);
        if (port != new NpgsqlConnectionStringBuilder(ConnectionString).Port)
            throw new DatabaseUnavailableException($"Another program took the port of PostgreSQL of {Folder} while it was gone. Start Twiplomacy again.");
    }

    /// <summary>Starts or joins the server, and keeps it running until <see cref="DisposeAsync"/> or the end of the process.</summary>
    public static async Task<EmbeddedServer> JoinAsync(DatabaseOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        RequireValidPort(options.Port);
        var folder = DataFolder.At(options.DataFolder);
        await RequireEntryAsync(options, folder, cancellationToken);
        folder.Create();
        using var starting = await FolderLock.TakeExclusiveAsync(folder.StartLock, cancellationToken);
        var use = await FolderLock.TakeSharedAsync(folder.UsersLock, cancellationToken);
        Cluster? cluster = null;
        var joined = false;
        try
        {
            cluster = await OpenClusterAsync(options, folder, logger, cancellationToken);
            var secret = folder.GetOrMakeSecret();
            await cluster.CreateAsync(secret, cancellationToken);
            var port = await EnsureAnswersAsync(folder, cluster, secret, cancellationToken);
            var connectionString = EmbeddedRoles.ConnectionString(port, secret, EmbeddedRoles.Program, EmbeddedRoles.Database);
            joined = true;
            return new EmbeddedServer(folder, cluster, use, connectionString);
        }
        finally
        {
            if (!joined)
            {
                await LeaveAsync(folder, cluster, use);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _use, null) is { } use)
        {
            using var stopping = await FolderLock.TakeExclusiveAsync(_folder.StartLock, CancellationToken.None);
            await LeaveAsync(_folder, _cluster, use);
        }
    }

    /// <summary>The caller holds the start lock, so nobody joins between the last one's leaving and the end of the server.</summary>
    private static async Task LeaveAsync(DataFolder folder, Cluster? cluster, FolderLock use)
    {
        use.Dispose();
        using var last = FolderLock.TryTakeExclusive(folder.UsersLock);
        if (last is not null && cluster is not null)
        {
            await cluster.StopAsync(CancellationToken.None);
        }
    }

    private static void RequireValidPort(int? port)
    {
        if (port is < 1 or > 65535)
        {
            throw new DatabaseUnavailableException($"Database:Port is {port}. Use a number from 1 to 65535, or remove it to have a free port chosen.");
        }
    }

    /// <summary>Before anything is made where the server could not reach it.</summary>
    private static async Task RequireEntryAsync(DatabaseOptions options, DataFolder folder, CancellationToken cancellationToken)
    {
        var user = await ServerUser.ChooseAsync(options.RunAs, folder.FindUser(), cancellationToken);
        await user.RequireEntryAsync(folder.NearestExisting, cancellationToken);
    }

    private static async Task<Cluster> OpenClusterAsync(DatabaseOptions options, DataFolder folder, ILogger logger, CancellationToken cancellationToken)
    {
        var recorded = folder.FindUser();
        var user = await ServerUser.ChooseAsync(options.RunAs, recorded, cancellationToken);
        await user.RequireEntryAsync(folder.FullPath, cancellationToken);
        if (recorded is not null && recorded != user.Name && user.SwitchTo is not null && Postmaster.Find(folder) is null)
        {
            await user.OwnAsync(folder.Cluster, cancellationToken);
            folder.WriteUser(user.Name);
        }

        var programs = await PostgresSearch.GetAsync(options, folder, user, cancellationToken);
        return new Cluster(folder, programs, user, options, logger);
    }

    /// <summary>The port of the server, which is started unless it runs.</summary>
    private static async Task<int> EnsureAnswersAsync(DataFolder folder, Cluster cluster, string secret, CancellationToken cancellationToken)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            if (Postmaster.Find(folder) is not { } postmaster)
            {
                await cluster.StartAsync(cancellationToken);
            }
            else if (postmaster.Port is { } port && await AnswersAsync(folder, port, secret, cancellationToken))
            {
                return port;
            }
            else if (waiting.Elapsed > AnswerPatience)
            {
                throw new DatabaseUnavailableException(
                    $"The database in {folder.FullPath} (process {postmaster.ProcessId}) has not answered for {AnswerPatience.TotalMinutes} minutes. See {folder.Log}, stop that process and try again.");
            }
            else
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    /// <summary>False while a server that another process started, and did not live to wait for, is on its way up or down.</summary>
    private static async Task<bool> AnswersAsync(DataFolder folder, int port, string secret, CancellationToken cancellationToken)
    {
        try
        {
            await EmbeddedRoles.PrepareAsync(folder, port, secret, cancellationToken);
            return true;
        }
        catch (PostgresException notYet) when (notYet.SqlState is PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown)
        {
            return false;
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            throw new DatabaseUnavailableException(
                $"The secret in {folder.FullPath} does not match its database. Restore the original secret, or choose another folder with --data.", refused);
        }
        catch (PostgresException failure)
        {
            throw new DatabaseUnavailableException($"The database in {folder.FullPath} cannot be prepared: {failure.MessageText}. See {folder.Log}.", failure);
        }
        catch (NpgsqlException failure) when (failure.InnerException is IOException or System.Net.Sockets.SocketException or TimeoutException)
        {
            return false;
        }
    }
}
