using System.Runtime.Versioning;
using Npgsql;
using Twiplomacy.Storage.Embedded;
using Xunit;
using static Twiplomacy.IntegrationTests.Storage.Embedded.FreshDataFolder;

namespace Twiplomacy.IntegrationTests.Storage.Embedded;

/// <summary>What kind of server the embedded one is, and who can see or open it.</summary>
public sealed class EmbeddedClusterTests : IAsyncLifetime, IDisposable
{
    private readonly FreshDataFolder _folder = new();
    private TwiplomacyDatabase _database = null!;

    private string Secret => File.ReadAllText(_folder.Combine("secret")).Trim();

    public async Task InitializeAsync() => _database = await _folder.OpenAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_sorts_by_code_point_and_keeps_time_in_UTC()
    {
        Assert.Equal("B,a,z,ä,я,😀", await AskAsync<string>(
            _database, "select string_agg(name, ',' order by name) from unnest(array['ä', 'z', '😀', 'a', 'B', 'я']) as name"));
        Assert.Equal("UTF8", await AskAsync<string>(_database, "select current_setting('server_encoding')"));
        Assert.Equal("UTC", await AskAsync<string>(_database, "select current_setting('timezone')"));
        Assert.Equal("off", await AskAsync<string>(_database, "select current_setting('jit')"));
        Assert.Equal("off", await AskAsync<string>(_database, "select current_setting('fsync')"));
    }

    [Fact]
    public async Task It_listens_on_loopback_only_and_opens_to_the_secret_only()
    {
        Assert.Equal("127.0.0.1", await AskAsync<string>(_database, "select current_setting('listen_addresses')"));
        Assert.Equal("", await AskAsync<string>(_database, "select current_setting('unix_socket_directories')"));

        foreach (var user in new[] { "twiplomacy", "twiplomacy_admin", "postgres" })
        {
            var wrong = new NpgsqlConnectionStringBuilder(_database.ConnectionString) { Username = user, Password = "wrong", Pooling = false };
            await using var connection = new NpgsqlConnection(wrong.ConnectionString);
            var refusal = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync());
            Assert.Equal(PostgresErrorCodes.InvalidPassword, refusal.SqlState);
        }
    }

    [Fact]
    public async Task The_program_is_no_superuser()
    {
        Assert.Equal("off", await AskAsync<string>(_database, "select current_setting('is_superuser')"));
    }

    [Fact]
    public void The_secret_stands_in_one_file_that_only_its_owner_reads()
    {
        Assert.Equal(64, Secret.Length);
        Assert.Contains(Secret, _database.ConnectionString, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, _folder.Options.ToString(), StringComparison.Ordinal);
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.Combine("secret")));
        var others = Directory.EnumerateFiles(_folder.FullPath, "*", SearchOption.AllDirectories)
            .Where(file => file != _folder.Combine("secret") && new FileInfo(file).Length is > 0 and < 10_000_000)
            .Where(file => File.ReadAllText(file).Contains(Secret, StringComparison.Ordinal));
        Assert.Empty(others);
    }

    [Fact]
    public void The_server_was_given_neither_the_secret_nor_the_environment_of_the_program()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.DoesNotContain(Secret, File.ReadAllText($"/proc/{_folder.ServerProcess}/cmdline"), StringComparison.Ordinal);
        var environment = File.ReadAllText($"/proc/{_folder.ServerProcess}/environ");
        Assert.DoesNotContain(Secret, environment, StringComparison.Ordinal);
        Assert.DoesNotContain("HOME=", environment, StringComparison.Ordinal);
    }

    [RootFact]
    [UnsupportedOSPlatform("windows")]
    public async Task As_root_it_runs_as_another_user_who_owns_the_cluster_alone()
    {
        var owner = File.ReadAllText(_folder.Combine("user")).Trim();
        Assert.NotEqual("root", owner);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder.Cluster));

        var status = await File.ReadAllLinesAsync($"/proc/{_folder.ServerProcess}/status");
        var userIds = status.Single(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[1..];
        Assert.DoesNotContain("0", userIds);
    }
}
