using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.IntegrationTests.Database;

/// <summary>
/// The one PostgreSQL of a test run, in a temporary folder. Its own database is migrated and then only copied from.
/// It starts with the first test that needs it and ends with the run.
/// </summary>
internal sealed class TestCluster : IDisposable, IAsyncDisposable
{
    // Sessions stand in a zone far from UTC, with a daylight saving time and an odd offset, so that forgotten conversions show.
    private const string OddTimeZone = "Pacific/Chatham";

    private static readonly Lazy<Task<TestCluster>> Shared = new(() => Task.Run(StartSharedAsync));

    private readonly TemporaryFolder _folder;
    private readonly TwiplomacyDatabase _template;
    private readonly SemaphoreSlim _oneCopyAtATime = new(1);

    private TestCluster(TemporaryFolder folder, TwiplomacyDatabase template)
    {
        _folder = folder;
        _template = template;
    }

    /// <summary>
    /// Settings that trade safety in a power cut for speed; each of the many databases that come and go is small, and looking through
    /// many buffers takes time at each. A database in which autovacuum is at work can't be dropped by its owner.
    /// </summary>
    public static IReadOnlyDictionary<string, string> FastSettings { get; } = new Dictionary<string, string>
    {
        ["fsync"] = "off", ["full_page_writes"] = "off", ["synchronous_commit"] = "off", ["autovacuum"] = "off",
        ["shared_buffers"] = "64MB",
    };

    public static Task<TestCluster> GetAsync() => Shared.Value;

    /// <summary>Stops the cluster if a test has started it.</summary>
    public static async Task StopAsync()
    {
        if (Shared.IsValueCreated) await (await Shared.Value).DisposeAsync();
    }

    /// <summary>A cluster of a test's own, which it may kill: nothing is lost that was committed.</summary>
    public static Task<TestCluster> OwnAsync() => StartAsync(new Dictionary<string, string>(FastSettings) { ["synchronous_commit"] = "on" });

    /// <summary>kill -9 of the postmaster; returns when PostgreSQL has been started again and answers.</summary>
    public async Task KillAsync()
    {
        using var stop = new CancellationTokenSource();
        var killed = PostmasterId()!;
        using (var signal = Process.Start("kill", ["-9", killed])) await signal.WaitForExitAsync();
        var watch = _template.KeepRunningAsync(NullLogger.Instance, stop.Token);
        for (var since = Stopwatch.StartNew(); PostmasterId() is not { } id || id == killed || !await AnswersAsync(); await Task.Delay(50))
        {
            if (watch.IsCompleted) await watch;
            if (since.Elapsed > TimeSpan.FromMinutes(1)) throw new TimeoutException("PostgreSQL does not come back.");
        }
        await stop.CancelAsync();
        await watch;
    }

    private string? PostmasterId()
    {
        var file = _folder.Combine(Path.Combine("data", "cluster", "postmaster.pid"));
        return File.Exists(file) ? File.ReadLines(file).FirstOrDefault() : null;
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await ExecuteAsync("select 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _template.DisposeAsync();
        Dispose();
    }

    /// <summary>Makes a database like the migrated one and answers with its connection string.</summary>
    public async Task<string> CopyTemplateAsync(string name)
    {
        await _oneCopyAtATime.WaitAsync();
        try
        {
            await ExecuteAsync($"create database {name} template twiplomacy strategy file_copy");
        }
        finally
        {
            _oneCopyAtATime.Release();
        }

        return ConnectionString(name);
    }

    public Task DropAsync(string name) => ExecuteAsync($"drop database if exists {name} with (force)");

    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(_template.ConnectionString) { Database = database, Timezone = OddTimeZone }.ConnectionString;

    public Task ExecuteAsync(string sql) => ExecuteAsync(ConnectionString("postgres"), sql);

    /// <summary>As who may do what the program's own role may not.</summary>
    public Task ExecuteAsAdministratorAsync(string sql)
    {
        var folder = DataFolder.At(_folder.Combine("data"));
        var port = new NpgsqlConnectionStringBuilder(_template.ConnectionString).Port;
        return ExecuteAsync(EmbeddedRoles.ConnectionString(port, folder.FindSecret()!, EmbeddedRoles.Administrator, "postgres"), sql);
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public void Dispose()
    {
        _oneCopyAtATime.Dispose();
        _folder.Dispose();
    }

    private static async Task<TestCluster> StartSharedAsync()
    {
        await SweepAsync();
        return await StartAsync(FastSettings);
    }

    private static async Task<TestCluster> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var folder = new TemporaryFolder();
        var options = new DatabaseOptions { DataFolder = folder.Combine("data"), ServerSettings = settings };
        var template = await TwiplomacyDatabase.OpenAsync(options, NullLogger.Instance, CancellationToken.None);
        // A database can be copied only while nobody is connected to it.
        template.DataSource.Clear();
        return new TestCluster(folder, template);
    }

    /// <summary>Ends what test runs that were killed have left behind.</summary>
    private static async Task SweepAsync()
    {
        var old = TimeProvider.System.GetUtcNow().UtcDateTime - TimeSpan.FromMinutes(30);
        foreach (var left in Directory.EnumerateDirectories(Path.GetTempPath(), TemporaryFolder.Prefix + "*"))
        {
            if (Directory.GetLastWriteTimeUtc(left) < old)
            {
                await SweepAsync(left);
            }
        }
    }

    private static async Task SweepAsync(string left)
    {
        try
        {
            var data = Path.Combine(left, "data");
            if (IsUsed(data))
            {
                return;
            }

            if (Directory.Exists(data))
            {
                // Joining and leaving as the last stops a server that was left running.
                var server = await EmbeddedServer.JoinAsync(new DatabaseOptions { DataFolder = data }, NullLogger.Instance, CancellationToken.None);
                await server.DisposeAsync();
            }

            Directory.Delete(left, recursive: true);
        }
        catch (Exception another) when (another is DatabaseUnavailableException or UnauthorizedAccessException or IOException)
        {
            // It belongs to another user, or is being swept by another run.
        }
    }

    private static bool IsUsed(string data)
    {
        if (!File.Exists(Path.Combine(data, "users.lock")))
        {
            return false;
        }

        using var unused = FolderLock.TryTakeExclusive(Path.Combine(data, "users.lock"));
        return unused is null;
    }
}
