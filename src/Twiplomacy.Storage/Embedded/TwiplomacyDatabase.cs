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
    private readonly EmbeddedServer? _server;

    private TwiplomacyDatabase(EmbeddedServer? server, NpgsqlDataSource dataSource, string connectionString)
    {
        _server = server;
        DataSource = dataSource;
        ConnectionString = connectionString;
        Watching = ServerConnection.ForWatching(connectionString);
    }

    /// <summary>For libraries that open their own connections. It holds the password: not for logs or answers.</summary>
    public string ConnectionString { get; }

    internal NpgsqlDataSource DataSource { get; }

    /// <summary>For those who watch over the process: whatever else goes on, it has a connection for them, and an answer soon.</summary>
    internal NpgsqlDataSource Watching { get; }

    /// <summary>Starts, joins or connects, then applies the migrations that are missing.</summary>
    /// <exception cref="DatabaseUnavailableException">With the reason and the remedy.</exception>
    public static async Task<TwiplomacyDatabase> OpenAsync(DatabaseOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var server = options.ConnectionString is null ? await EmbeddedServer.JoinAsync(options, logger, cancellationToken) : null;
        NpgsqlDataSource? source = null;
        var open = false;
        try
        {
            var connectionString = ServerConnection.Complete(server?.ConnectionString ?? options.ConnectionString!).ConnectionString;
            source = await ServerConnection.OpenAsync(connectionString, cancellationToken);
            await Migrations.ApplyAsync(source, Migrations.Embedded, logger, cancellationToken);
            open = true;
            return new TwiplomacyDatabase(server, source, connectionString);
        }
        finally
        {
            if (!open)
            {
                await LeaveAsync(source, server);
            }
        }
    }

    /// <summary>For a program that stays: an embedded server that goes is started again, until cancelled.</summary>
    /// <exception cref="DatabaseUnavailableException">It would not stay.</exception>
    public Task KeepRunningAsync(ILogger logger, CancellationToken cancellationToken) => _server is null
        ? Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default)
        : new ServerWatch(_server, ForgetConnections, TimeProvider.System, logger).RunAsync(cancellationToken);

    /// <summary>Looks at everything that opening needs, starts and changes nothing, and says what it finds.</summary>
    /// <param name="options">The database.</param>
    /// <param name="oldestBackup">When the last backup must have been made at the earliest; null where none are expected.</param>
    public static Task<IReadOnlyList<DatabaseCheck>> DiagnoseAsync(
        DatabaseOptions options, DateTimeOffset? oldestBackup, CancellationToken cancellationToken) =>
        DatabaseDiagnosis.RunAsync(options, oldestBackup, cancellationToken);

    /// <summary>Closes this process's connections and leaves; the last to leave an embedded server stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        await Watching.DisposeAsync();
        await LeaveAsync(DataSource, _server);
    }

    private void ForgetConnections()
    {
        DataSource.Clear();
        Watching.Clear();
    }

    private static async Task LeaveAsync(NpgsqlDataSource? source, EmbeddedServer? server)
    {
        if (source is not null)
        {
            await source.DisposeAsync();
        }

        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}
