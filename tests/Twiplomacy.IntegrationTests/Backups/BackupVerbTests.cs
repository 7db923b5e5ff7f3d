using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Backups;

/// <summary><c>backup</c> and <c>restore</c> as processes of their own.</summary>
[Collection(DemoServer.Collection)]
public sealed class BackupVerbTests(DemoServer demo) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_backup_is_made_checked_and_restored()
    {
        var path = _folder.Combine("monday.backup");
        await using var empty = await EmptyDatabase.CreateAsync();
        var made = await RunAsync("backup", path);
        var again = await RunAsync("backup", path);
        var whole = await ProgramRun.ToEndAsync("Host=127.0.0.1;Port=1", "backup", "--verify", path);
        var restored = await ProgramRun.ToEndAsync(empty.ConnectionString, "restore", path);
        var ranked = await ProgramRun.ToEndAsync(empty.ConnectionString, "rank", "world-leaders-2014", "mutual_follows", "--top", "3");

        Assert.Equal((ExitCode.Done, ExitCode.Refused, ExitCode.Done, ExitCode.Done), (made.ExitCode, again.ExitCode, whole.ExitCode, restored.ExitCode));
        Assert.Contains("monday.backup", again.Errors, StringComparison.Ordinal);
        Assert.Contains($"{path} is whole", whole.Output, StringComparison.Ordinal);
        Assert.Equal((await RunAsync("rank", "world-leaders-2014", "mutual_follows", "--top", "3")).Output, ranked.Output);
    }

    [Fact]
    public async Task What_cannot_be_done_is_told_in_one_line()
    {
        var damaged = _folder.Combine("damaged.backup");
        await File.WriteAllTextAsync(damaged, "PK");
        string[][] wrong =
        [
            ["backup", _folder.Combine("no-such-folder/x.backup")], ["backup", _folder.Combine("key.backup"), "--audience-key", "--data", _folder.Combine("none")],
            ["backup", "--verify", damaged], ["restore", damaged], ["backup", "--verify", "--audience-key", damaged],
        ];
        foreach (var arguments in wrong)
        {
            var (exitCode, output, errors) = await RunAsync(arguments);
            Assert.Equal((ExitCode.Refused, ""), (exitCode, output));
            Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.DoesNotContain("Exception", errors, StringComparison.Ordinal);
        }
        Assert.Equal([damaged], Directory.GetFiles(Path.GetDirectoryName(damaged)!));
    }

    public void Dispose() => _folder.Dispose();

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) =>
        ProgramRun.ToEndAsync(demo.Database.ConnectionString, arguments);
}
