using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Backups;

/// <summary>
/// A backup that version 0.2.0 made on PostgreSQL 15, with the schema of its day: five made-up ministries, four uploads and two sealed
/// editions. It must be restored by every later version.
/// </summary>
public sealed class OlderBackupTests : IDisposable
{
    private static readonly string Kept = Path.Combine(AppContext.BaseDirectory, "Backups", "backup-0.2.0.zip");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_backup_of_version_0_2_0_is_restored_and_brought_up_to_date()
    {
        await using var empty = await EmptyDatabase.CreateAsync();

        var restored = await ProgramRun.ToEndAsync(empty.ConnectionString, "restore", Kept);

        Assert.True(restored.ExitCode == ExitCode.Done, restored.Errors);
        await using var fresh = await TestDatabase.CreateAsync();
        const string steps = "select format('%s %s', number, name) from schema_migration order by number";
        Assert.Equal(await EmptyDatabase.ReadAsync(fresh.ConnectionString, steps), await empty.ReadAsync(steps));
        Assert.Equal(["panel.csv published", "ties-2013.csv published", "ties-2014.csv published", "d-followers.csv published"],
            await empty.ReadAsync("select format('%s %s', name, status) from import order by import_id"));
    }

    [Fact]
    public async Task What_it_holds_answers_as_it_did()
    {
        await using var empty = await EmptyDatabase.CreateAsync();
        await ProgramRun.ToEndAsync(empty.ConnectionString, "restore", Kept);
        var path = _folder.Combine("ministries-2014.zip");

        var ranked = await ProgramRun.ToEndAsync(empty.ConnectionString, "rank", "ministries-2014", "mutual_follows", "--format", "csv");
        var bundled = await ProgramRun.ToEndAsync(empty.ConnectionString, "edition", "bundle", "ministries-2014", "--out", path);
        var verified = await ProgramRun.ToEndAsync(empty.ConnectionString, "verify", path);

        Assert.Equal(
            ["1,1,1,3 ministry_a", "2,1,4,1 embassy_e", "2,1,4,1 ministry_b", "2,1,4,1 ministry_c", "5,2,5,0 leader_d"],
            ranked.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Trim().Split(',')).Select(
                cells => $"{string.Join(',', cells.Take(4))} {cells[13]}"));
        Assert.Contains("cbd4ad8c1a437c5737e51a96250ea9e75c7a28084d58bafd78f662c8ad1d2ae6", bundled.Output + bundled.Errors, StringComparison.Ordinal);
        Assert.True(verified.ExitCode == ExitCode.Done, verified.Output + verified.Errors);
    }

    public void Dispose() => _folder.Dispose();
}
