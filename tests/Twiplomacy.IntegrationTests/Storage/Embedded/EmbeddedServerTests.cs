using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;
using Xunit;
using static Twiplomacy.IntegrationTests.Storage.Embedded.FreshDataFolder;

namespace Twiplomacy.IntegrationTests.Storage.Embedded;

/// <summary>Who starts the server, who stops it, and what is mended after a death.</summary>
public sealed class EmbeddedServerTests : IDisposable
{
    private readonly FreshDataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_to_come_starts_the_server_and_the_last_to_leave_stops_it()
    {
        var first = await _folder.OpenAsync();
        var second = await _folder.OpenAsync();
        await first.DisposeAsync();

        Assert.NotNull(_folder.ServerProcess);
        Assert.True(await AnswersAsync(second));

        await second.DisposeAsync();
        Assert.Null(_folder.ServerProcess);

        await using var again = await _folder.OpenAsync();
        Assert.True(await AnswersAsync(again));
    }

    [Fact]
    public async Task Many_that_come_at_once_share_one_server()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(_folder.OpenAsync)));
        var servers = await Task.WhenAll(all.Select(one => AskAsync<DateTime>(one, "select pg_postmaster_start_time()")));
        await Task.WhenAll(all.Select(one => one.DisposeAsync().AsTask()));

        Assert.Single(servers.Distinct());
        Assert.Null(_folder.ServerProcess);
    }

    [Fact]
    public async Task A_killed_server_is_started_again_with_what_was_written()
    {
        await using (var killed = await _folder.OpenAsync())
        {
            await AskAsync<object>(killed, "create table kept as select 42 as value; select 1");
            _folder.KillServer();
            await using var next = await _folder.OpenAsync();

            Assert.Equal(42, await AskAsync<int>(next, "select value from kept"));
        }

        Assert.Null(_folder.ServerProcess);
    }

    [Fact]
    public async Task A_killed_program_leaves_a_server_that_the_next_program_joins_and_stops()
    {
        using var child = await ChildProgram.OpenAsync(_folder.FullPath);
        var server = _folder.ServerProcess;
        await child.KillAsync();
        Assert.Equal(server, _folder.ServerProcess);

        await using (var next = await _folder.OpenAsync())
        {
            Assert.True(await AnswersAsync(next));
            Assert.Equal(server, _folder.ServerProcess);
        }

        Assert.Null(_folder.ServerProcess);
    }

    [Fact]
    public async Task A_server_that_another_program_uses_stays()
    {
        using var child = await ChildProgram.OpenAsync(_folder.FullPath);
        await (await _folder.OpenAsync()).DisposeAsync();

        Assert.NotNull(_folder.ServerProcess);

        await child.KillAsync();
        await (await _folder.OpenAsync()).DisposeAsync();
        Assert.Null(_folder.ServerProcess);
    }

    [Fact]
    public async Task What_a_killed_first_start_left_is_replaced()
    {
        Directory.CreateDirectory(_folder.Combine("cluster.new-left"));
        await File.WriteAllTextAsync(_folder.Combine("cluster.new-left/PG_VERSION"), "18");
        await File.WriteAllTextAsync(_folder.Combine("secret.initdb"), "left");

        await using var database = await _folder.OpenAsync();

        Assert.True(await AnswersAsync(database));
        Assert.Equal([_folder.Cluster], Directory.EnumerateDirectories(_folder.FullPath));
        Assert.False(File.Exists(_folder.Combine("secret.initdb")));
    }

    [Fact]
    public async Task A_process_id_that_another_program_bears_by_now_is_no_server()
    {
        await (await _folder.OpenAsync()).DisposeAsync();
        await File.WriteAllLinesAsync(
            Path.Combine(_folder.Cluster, "postmaster.pid"), [$"{Environment.ProcessId}", _folder.Cluster, "1", $"{_folder.Port}", "", "127.0.0.1"]);

        await using var database = await _folder.OpenAsync();

        Assert.True(await AnswersAsync(database));
    }

    [Fact]
    public async Task A_port_taken_since_is_exchanged_for_a_free_one()
    {
        await (await _folder.OpenAsync()).DisposeAsync();
        var kept = _folder.Port;
        using var other = new TcpListener(IPAddress.Loopback, kept);
        other.Start();

        await using var database = await _folder.OpenAsync();

        Assert.True(await AnswersAsync(database));
        Assert.NotEqual(kept, _folder.Port);
    }

    [Fact]
    public async Task A_port_that_was_asked_for_is_used_or_refused()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var asked = _folder.Options with { Port = ((IPEndPoint)other.LocalEndpoint).Port };

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => OpenAsync(asked));
        Assert.Contains($"port {asked.Port} on 127.0.0.1", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Database:Port", refusal.Message, StringComparison.Ordinal);

        other.Stop();
        await using var database = await OpenAsync(asked);
        Assert.Equal(asked.Port, _folder.Port);
    }

    [Fact]
    public async Task A_folder_copied_while_in_use_gets_a_server_of_its_own()
    {
        await using var original = await _folder.OpenAsync();
        var copy = _folder.Beside("copy");
        using (var copying = Process.Start("cp", ["-a", _folder.FullPath, copy]))
        {
            await copying.WaitForExitAsync();
        }

        await using var copied = await OpenAsync(_folder.Options with { DataFolder = copy });

        Assert.Equal(Path.Combine(copy, "cluster"), await AskAsync<string>(copied, "select current_setting('data_directory')"));
        Assert.Equal(_folder.Cluster, await AskAsync<string>(original, "select current_setting('data_directory')"));
    }

    [Fact]
    public async Task A_folder_named_by_a_link_is_the_same_folder()
    {
        await using var direct = await _folder.OpenAsync();
        var link = _folder.Beside("link");
        Directory.CreateSymbolicLink(link, _folder.FullPath);

        await using var linked = await OpenAsync(_folder.Options with { DataFolder = link });

        Assert.Equal(direct.ConnectionString, linked.ConnectionString);
    }

    [Fact]
    public async Task A_diagnosis_starts_nothing_and_finds_what_runs()
    {
        var before = await TwiplomacyDatabase.DiagnoseAsync(_folder.Options, null, CancellationToken.None);
        Assert.False(Directory.Exists(_folder.FullPath));
        Assert.All(before, check => Assert.True(check.Ok, check.Message));

        await using var database = await _folder.OpenAsync();
        var during = await TwiplomacyDatabase.DiagnoseAsync(_folder.Options, null, CancellationToken.None);

        Assert.All(during, check => Assert.True(check.Ok, check.Message));
        Assert.Contains(during, check => check.Check == "schema" && check.Message.StartsWith("up to date", StringComparison.Ordinal));
    }
}
