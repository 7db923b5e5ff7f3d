using System.Globalization;
using Twiplomacy.Jobs.Daily;
using Twiplomacy.Storage.Backups;

namespace Twiplomacy.Jobs.Backups;

/// <summary>Makes a backup in the folder of backups every day, and deletes the oldest ones.</summary>
public sealed class BackupJob(DatabaseBackup backup, BackupLog log, BackupOptions options) : IDailyWork
{
    private const string Beginning = "twiplomacy-";
    private const string Ending = ".backup";

    /// <summary>When it is done.</summary>
    public static DailyWork WorkAt(int hour) => new("backup", DailyMessages.Backup(), hour);

    public async Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        Directory.CreateDirectory(options.Folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"{Beginning}{context.Now.UtcDateTime:yyyy-MM-dd'T'HHmmss'Z'}{Ending}");
        var path = Path.Combine(options.Folder, name);
        // The key of audience sets is no part of what is copied every day to who knows where.
        var manifest = await backup.WriteAsync(path, audienceKey: null, cancellationToken);
        await log.AddAsync(new BackupMade { MadeAt = manifest.MadeAt, Path = path, Bytes = new FileInfo(path).Length, Rows = manifest.Rows }, cancellationToken);
        foreach (var old in Directory.EnumerateFiles(options.Folder, $"{Beginning}*{Ending}").OrderDescending(StringComparer.Ordinal).Skip(options.Keep).ToList())
            File.Delete(old);
    }
}
