using Microsoft.Extensions.Logging;
using Npgsql;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Schema;

namespace Twiplomacy.Storage.Embedded;

/// <summary>
/// The open database of the program, with its schema up to date. Without a connection string it is the embedded PostgreSQL of
/// the data folder, which is started or joined, and which the last process to dispose of it stops.
/// </summary>
public sealed class TwiplomacyDatabase : IAsyncDisposable
{
    /// <summary>With less room than this on its disk, an embedded database is in danger.</summary>
    internal const long LeastFreeBytes = 1L << 30;

    private readonly EmbeddedServer? _server;

    private TwiplomacyDatabase(EmbeddedServer? server, DatabasePools pools, string connectionString)
    {
        _server = server;
        Pools = pools;
        ConnectionString = connectionString;
    }

    /// <summary>For libraries that open their own connections. It holds the password: not for logs or answers.</summary>
    public string ConnectionString { get; }

    /// <summary>The same with the size of the pool that Hangfire may have.</summary>
    public string ConnectionStringOfHangfire => Pools.ForHangfire;

    /// <summary>The free space on the disk of an embedded database; null of any other.</summary>
    public long? FreeBytes => _server is null ? null : FolderFailure.FreeBytes(_server.Folder);

    internal DatabasePools Pools { get; }

    /// <summary>For jobs and verbs.</summary>
    internal NpgsqlDataSource DataSource => Pools.Work;

    /// <summary>Starts, joins or connects, then applies the migrations that are missing.</summary>
    /// <exception cref="DatabaseUnavailableException">With the reason and the remedy.</exception>
    public static async Task<TwiplomacyDatabase> OpenAsync(DatabaseOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var server = options.ConnectionString is null ? await EmbeddedServer.JoinAsync(options, logger, cancellationToken) : null;
        var open = false;
        try
        {
            var given = server?.ConnectionString ?? options.ConnectionString!;
            var connectionString = ServerConnection.Complete(given).ConnectionString;
            var sizes = await PrepareAsync(connectionString, ServerConnection.SaidPoolSize(given), options, logger, cancellationToken);
            open = true;
            return new TwiplomacyDatabase(server, new DatabasePools(connectionString, sizes, options.LongestStatement), connectionString);
        }
        finally
        {
            if (!open && server is not null) await server.DisposeAsync();
        }
    }

    private static async Task<PoolSizes> PrepareAsync(
        string connectionString, int? saidPoolSize, DatabaseOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var first = await ServerConnection.OpenAsync(connectionString, cancellationToken);
        try
        {
            await Migrations.ApplyAsync(first, Migrations.Embedded, logger, cancellationToken);
            return await PoolSizes.ReadAsync(first, saidPoolSize, options.JobsAtOnce, cancellationToken);
        }
        finally
        {
            await ServerPool.CloseAsync(first);
        }
    }

    /// <summary>For a program that stays: an embedded server that goes is started again, until cancelled.</summary>
    /// <exception cref="DatabaseUnavailableException">It would not stay.</exception>
    public Task KeepRunningAsync(ILogger logger, CancellationToken cancellationToken) => _server is null
        ? Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default)
        : new ServerWatch(_server, Pools.Clear, TimeProvider.System, logger).RunAsync(cancellationToken);

    /// <summary>Looks at everything that opening needs, starts and changes nothing, and says what it finds.</summary>
    /// <param name="options">The database.</param>
    /// <param name="oldestBackup">When the last backup must have been made at the earliest; null where none are expected.</param>
    public static Task<IReadOnlyList<DatabaseCheck>> DiagnoseAsync(
        DatabaseOptions options, DateTimeOffset? oldestBackup, CancellationToken cancellationToken) =>
        DatabaseDiagnosis.RunAsync(options, oldestBackup, cancellationToken);

    /// <summary>Closes this process's connections and leaves; the last to leave an embedded server stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        await Pools.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
    }
}
