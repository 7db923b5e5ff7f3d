using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.IntegrationTests.Database;

/// <summary>
/// A primary and a standby that follows it synchronously, of a test's own, on loopback. The standby begins as a copy of the
/// primary that was stopped.
/// </summary>
internal sealed class StandbyPair : IAsyncDisposable
{
    private const string Name = "twin";

    private readonly TemporaryFolder _folder = new();
    private readonly int[] _ports = [FreePort(), FreePort()];
    private readonly ServerUser _user;
    private readonly PostgresPrograms _programs;

    private StandbyPair(ServerUser user, PostgresPrograms programs) => (_user, _programs) = (user, programs);

    /// <summary>Names both hosts, the primary first.</summary>
    public string ConnectionString => string.Create(
        CultureInfo.InvariantCulture, $"Host=127.0.0.1:{_ports[0]},127.0.0.1:{_ports[1]};Database=twiplomacy;Username=postgres;Timezone=Pacific/Chatham;GSS Encryption Mode=Disable");

    /// <summary>The hosts as doctor names them.</summary>
    public IReadOnlyList<string> Hosts => [.. _ports.Select(port => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}"))];

    public static async Task<StandbyPair> StartAsync()
    {
        var user = await ServerUser.ChooseAsync(null, null, CancellationToken.None);
        using var search = new TemporaryFolder();
        var programs = await PostgresSearch.GetAsync(new DatabaseOptions(), DataFolder.At(search.Combine("data")), user, CancellationToken.None);
        var pair = new StandbyPair(user, programs);
        await pair.MakeAsync();
        await pair.FollowAsync();
        return pair;
    }

    /// <summary>kill -9 of the primary's postmaster; what it has started ends with it.</summary>
    public Task KillPrimaryAsync() => KillAsync(0);

    /// <summary>Lets the standby take writes, as Patroni or a person would.</summary>
    public Task PromoteAsync() => RunAsync(_programs.PgCtl, "promote", "-s", "-w", "-D", Folder(1));

    /// <summary>Holds the standby up: it takes the log, but shows nothing of it.</summary>
    public Task PauseReplayAsync() => ExecuteAsync(1, "select pg_wal_replay_pause()");

    public Task ResumeReplayAsync() => ExecuteAsync(1, "select pg_wal_replay_resume()");

    /// <summary>How many connections of the program are at the standby for what requests read.</summary>
    public Task<long> CountReadersOfStandbyAsync() => AskAsync<long>(
        1, "select count(*) from pg_stat_activity where application_name = 'twiplomacy' and query not like '%pg_is_in_recovery%' and query <> ''");

    public async ValueTask DisposeAsync()
    {
        foreach (var host in (int[])[0, 1]) await KillAsync(host);
        _folder.Dispose();
    }

    private string Folder(int host) => _folder.Combine(host == 0 ? "primary" : "standby");

    private async Task MakeAsync()
    {
        Directory.CreateDirectory(Folder(0));
        Directory.CreateDirectory(Folder(1));
        foreach (var host in (int[])[0, 1]) await _user.OwnAsync(Folder(host), CancellationToken.None);
        await RunAsync(_programs.InitDb, "-D", Folder(0), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-locale");
        await ConfigureAsync(0);
        // What initdb has logged is no log for a standby; from this start on it is.
        await RunAsync(_programs.PgCtl, "start", "-s", "-w", "-D", Folder(0), "-l", Path.Combine(Folder(0), "server.log"));
        await RunAsync(_programs.PgCtl, "stop", "-s", "-w", "-m", "fast", "-D", Folder(0));
        await RunAsync("cp", "-a", Folder(0) + "/.", Folder(1));
        await ConfigureAsync(1, $"primary_conninfo = 'host=127.0.0.1 port={_ports[0]} user=postgres application_name={Name}'");
        await File.WriteAllTextAsync(Path.Combine(Folder(1), "standby.signal"), "");
    }

    private Task ConfigureAsync(int host, params string[] further) => File.AppendAllLinesAsync(Path.Combine(Folder(host), "postgresql.conf"),
    [
        string.Create(CultureInfo.InvariantCulture, $"port = {_ports[host]}"), "listen_addresses = '127.0.0.1'", "unix_socket_directories = ''",
        "max_connections = 300", "shared_buffers = 64MB", "wal_level = replica", "max_wal_senders = 5", "fsync = off", "wal_retrieve_retry_interval = 100ms",
        "wal_receiver_status_interval = 1s", "hot_standby_feedback = on", "jit = off", .. further,
    ]);

    // The primary waits for the standby at each commit only once there is one.
    private async Task FollowAsync()
    {
        foreach (var host in (int[])[0, 1]) await RunAsync(_programs.PgCtl, "start", "-s", "-w", "-D", Folder(host), "-l", Path.Combine(Folder(host), "server.log"));
        await UntilAsync(async () => await AskAsync<long>(0, $"select count(*) from pg_stat_replication where application_name = '{Name}' and state = 'streaming'") == 1);
        await ExecuteAsync(0, $"alter system set synchronous_standby_names = '{Name}'");
        await ExecuteAsync(0, "select pg_reload_conf()");
        await ExecuteAsync(0, "create database twiplomacy");
    }

    private async Task KillAsync(int host)
    {
        var file = Path.Combine(Folder(host), "postmaster.pid");
        if (!File.Exists(file) || (await File.ReadAllLinesAsync(file)).FirstOrDefault() is not { Length: > 0 } id) return;
        using (var signal = Process.Start("kill", ["-9", id])) await signal.WaitForExitAsync();
        await UntilAsync(() => Task.FromResult(!Directory.Exists($"/proc/{id}")));
        File.Delete(file);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var since = Stopwatch.StartNew(); !await holds(); await Task.Delay(20))
            if (since.Elapsed > TimeSpan.FromMinutes(1)) throw new TimeoutException("The pair of servers does not become what it should.");
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        var run = await ServerProgram.RunAsync(program, arguments, _user.SwitchTo, CancellationToken.None);
        if (!run.Succeeded) throw new InvalidOperationException($"{program}: {run.Output}\n{string.Join('\n', ((int[])[0, 1]).SelectMany(LastLogged))}");
    }

    private IEnumerable<string> LastLogged(int host) =>
        File.Exists(Path.Combine(Folder(host), "server.log")) ? File.ReadLines(Path.Combine(Folder(host), "server.log")).TakeLast(5) : [];

    private Task<object> ExecuteAsync(int host, string sql) => AskAsync<object>(host, sql);

    private async Task<T> AskAsync<T>(int host, string sql)
    {
        var one = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = _ports[host], Username = "postgres", Database = "postgres", Pooling = false };
        await using var connection = new NpgsqlConnection(one.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
