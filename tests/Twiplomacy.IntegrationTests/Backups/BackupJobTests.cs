using Twiplomacy.IntegrationTests.Jobs;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Jobs.Backups;
using Twiplomacy.Storage.Backups;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Backups;

/// <summary>The backup of every day, and which of them are kept.</summary>
public sealed class BackupJobTests : JobTest
{
    [Fact]
    public async Task The_newest_are_kept_and_nothing_of_anybody_else_is_deleted()
    {
        using var folder = new TemporaryFolder();
        string[] others = ["twiplomacy-before-upgrade.backup", "twiplomacy-2014.backup", "zebra.backup", "twiplomacy-2014-06-24T020000Z.txt"];
        string[] old = ["twiplomacy-2014-06-24T020000Z.backup", "twiplomacy-2014-06-25T020000Z.backup", "twiplomacy-2014-06-26T020000Z.backup"];
        foreach (var name in (string[])[.. others, .. old]) await File.WriteAllTextAsync(folder.Combine(name), "");
        await File.WriteAllTextAsync(folder.Combine("twiplomacy-2014-06-27T020000Z.backup.0.unfinished"), "");
        await File.WriteAllTextAsync(folder.Combine("twiplomacy-2014-06-28T020000Z.backup.0.unfinished"), "");
        File.SetLastWriteTimeUtc(folder.Combine("twiplomacy-2014-06-27T020000Z.backup.0.unfinished"), new DateTime(2014, 6, 27, 2, 0, 0, DateTimeKind.Utc));
        var options = new BackupOptions { Folder = folder.FullPath, Keep = 2 };
        var backup = new DatabaseBackup(Database, TimeProvider.System);

        var id = await EnqueueAsync();
        Start(new Script((context, stop) => new BackupJob(backup, new BackupLog(Source), options).RunAsync(context, stop)));
        await UntilAsync(id, job => job.Status is JobStatus.Succeeded or JobStatus.Failed);

        var made = Assert.Single(await Queries.ListLogAsync(id, 0, 10, None)).Message;
        var last = await new BackupLog(Source).FindNewestAsync(None);
        Assert.Equal($"{BackupMessages.Made(last!.Rows, last.Path, last.Bytes)}", $"{made}");
        Assert.Equal(
            [.. others.Append(old[2]).Append(Path.GetFileName(last.Path)).Append("twiplomacy-2014-06-28T020000Z.backup.0.unfinished").Order(StringComparer.Ordinal)],
            Directory.GetFiles(folder.FullPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }
}
