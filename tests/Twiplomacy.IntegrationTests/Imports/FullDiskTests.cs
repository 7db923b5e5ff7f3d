using System.Diagnostics;
using System.Globalization;
using System.Text;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Server.Cli;
using Twiplomacy.Storage.Embedded;
using Xunit;

namespace Twiplomacy.IntegrationTests.Imports;

/// <summary>A disk that fills up under PostgreSQL while it takes an import in: a tablespace on a small disk in memory.</summary>
public sealed class FullDiskTests : IAsyncLifetime, IDisposable
{
    private const int Pairs = 60_000;
    private const string Space = "small_disk";

    private readonly TemporaryFolder _folder = new();
    private TestDatabase _database = null!;

    private string Disk => _folder.Combine("disk");

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    [RequiresMountFact]
    public async Task An_import_that_met_a_full_disk_waits_for_room_and_is_done()
    {
        await MountAsync("1m");
        await ExecuteAsync($"alter table tie_run set tablespace {Space}");
        var path = _folder.Combine("follows.csv");
        await File.WriteAllTextAsync(path, Follows());

        using var import = ProgramRun.Start(
            _database.ConnectionString, [("TWIPLOMACY__JOBS__ROOMPAUSESECONDS", "1")], "import", path, "--platform", "x", "--captured", "2024-05-01", "--partial");
        await UntilAsync("select concat_ws(' ', status, message_said->>'code', error) from job", "waiting jobs.room");
        Assert.Equal("0", await ReadAsync("select count(*) from tie_run"));
        await RunAsync("mount", "-o", "remount,size=64m", Disk);
        var (exitCode, output, errors) = await import.EndAsync();

        Assert.True(exitCode == ExitCode.Done, output + errors);
        Assert.Equal(Pairs.ToString(CultureInfo.InvariantCulture), await ReadAsync("select count(*) from tie_run"));
        Assert.Equal("succeeded 0", await ReadAsync("select status || ' ' || failures from job"));
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        if (Directory.Exists(Disk))
        {
            await (await TestCluster.GetAsync()).ExecuteAsAdministratorAsync($"drop tablespace if exists {Space}");
            await RunAsync("umount", Disk);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static string Follows()
    {
        var text = new StringBuilder("source,target\n");
        for (var pair = 0; pair < Pairs; pair++) text.Append(CultureInfo.InvariantCulture, $"from_{pair / 250},to_{pair}\n");
        return text.ToString();
    }

    private async Task MountAsync(string size)
    {
        Directory.CreateDirectory(Disk);
        await RunAsync("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", Disk);
        // PostgreSQL writes there as the user that it runs as.
        var data = await ReadAsync("show data_directory");
        await RunAsync("chown", $"--reference={data}", Disk);
        var cluster = await TestCluster.GetAsync();
        await cluster.ExecuteAsAdministratorAsync($"create tablespace {Space} location '{Disk}'");
        await cluster.ExecuteAsAdministratorAsync($"grant create on tablespace {Space} to {EmbeddedRoles.Program}");
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var errors = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, $"{program}: {errors}");
    }

    private async Task UntilAsync(string sql, string stands)
    {
        var last = "";
        for (var since = Stopwatch.StartNew(); (last = await ReadAsync(sql)) != stands; await Task.Delay(50))
            Assert.True(since.Elapsed < TimeSpan.FromMinutes(1), $"After a minute still {last}");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = _database.Database.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> ReadAsync(string sql)
    {
        await using var command = _database.Database.DataSource.CreateCommand(sql);
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) ?? "";
    }
}
