using System.Runtime.Versioning;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;
using Xunit;
using static Twiplomacy.IntegrationTests.Storage.Embedded.FreshDataFolder;

namespace Twiplomacy.IntegrationTests.Storage.Embedded;

/// <summary>A database that cannot be had says what is wrong, with the value and the setting to change.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly FreshDataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_cluster_of_another_version()
    {
        await (await _folder.OpenAsync()).DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder.Cluster, "PG_VERSION"), "12\n");

        await RequireRefusalAsync(_folder.Options, "was created with PostgreSQL 12", _folder.Cluster, "Database:PostgresFolder", "--data");
    }

    [Fact]
    public async Task No_PostgreSQL_where_it_was_said_to_be() =>
        await RequireRefusalAsync(
            _folder.Options with { PostgresFolder = _folder.Beside("nothing") }, "none found in", _folder.Beside("nothing"), "Database:PostgresFolder");

    [Fact]
    public async Task A_file_in_the_place_of_the_folder()
    {
        await File.WriteAllTextAsync(_folder.FullPath, "");

        await RequireRefusalAsync(_folder.Options, _folder.FullPath, "--data");
    }

    [Fact]
    public async Task A_secret_that_is_not_the_clusters_own()
    {
        await (await _folder.OpenAsync()).DisposeAsync();
        await File.WriteAllTextAsync(_folder.Combine("secret"), new string('0', 64));
        await RequireRefusalAsync(_folder.Options, "does not match its database", _folder.FullPath);
        Assert.Null(_folder.ServerProcess);

        File.Delete(_folder.Combine("secret"));
        await RequireRefusalAsync(_folder.Options, "is missing or empty", _folder.Combine("secret"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65536)]
    public async Task A_port_that_is_none(int port) =>
        await RequireRefusalAsync(_folder.Options with { Port = port }, $"Database:Port is {port}", "1 to 65535");

    [Theory]
    [InlineData("work_mem", "4MB -c ssl=on")]
    [InlineData("work_mem", "$(id)")]
    [InlineData("work mem", "4MB")]
    public async Task A_server_setting_that_a_shell_would_read(string name, string value) =>
        await RequireRefusalAsync(
            _folder.Options with { ServerSettings = new Dictionary<string, string> { [name] = value } }, "Database:ServerSettings", name, value);

    [Fact]
    public async Task A_server_setting_that_PostgreSQL_does_not_know() =>
        await RequireRefusalAsync(
            _folder.Options with { ServerSettings = new Dictionary<string, string> { ["no_such_setting"] = "1" } }, "did not start", "no_such_setting");

    [Fact]
    public async Task A_path_that_a_shell_would_read() =>
        await RequireRefusalAsync(_folder.Options with { DataFolder = _folder.Beside("a$b") }, "a$b", "--data");

    [RootFact]
    [UnsupportedOSPlatform("windows")]
    public async Task As_root_a_folder_that_the_servers_user_cannot_reach()
    {
        var closed = _folder.Beside("closed");
        Directory.CreateDirectory(closed);
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await RequireRefusalAsync(
            _folder.Options with { DataFolder = Path.Combine(closed, "data") }, $"no access to {closed},", "Database:RunAs", "--data");
        Assert.Empty(Directory.EnumerateFileSystemEntries(closed));
    }

    [RootFact]
    public async Task As_root_a_user_that_is_root_or_nobody_knows()
    {
        await RequireRefusalAsync(_folder.Options with { RunAs = "root" }, "root", "Database:RunAs");
        await RequireRefusalAsync(_folder.Options with { RunAs = "no-such-user" }, "no-such-user", "Database:RunAs");
    }

    private static async Task RequireRefusalAsync(DatabaseOptions options, params string[] words)
    {
        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => OpenAsync(options));
        Assert.All(words, word => Assert.Contains(word, refusal.Message, StringComparison.Ordinal));
    }
}
