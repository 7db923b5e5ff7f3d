using System.Globalization;
using Twiplomacy.Jobs.Daily;
using Twiplomacy.Storage.Backups;

namespace Twiplomacy.Jobs.Backups;

/// <summary>Makes a backup in the folder of backups every day, and deletes the oldest ones that it made.</summary>
public sealed class BackupJob(DatabaseBackup backup, BackupLog log, BackupOptions options) : IDailyWork
{
    private const string Beginning = "twiplomacy-";
    private const string Ending = ".backup";
    private const string Instant = "yyyy-MM-dd'T'HHmmss'Z'";

    // A backup takes minutes or hours; what is older was left by a process that was killed.
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(2);

    /// <summary>When it is done.</summary>
    public static DailyWork WorkAt(int hour) => new("backup", DailyMessages.Backup(), hour);

    public async Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        Directory.CreateDirectory(options.Folder);
        DeleteAbandoned(context.Now);
        var name = Beginning + context.Now.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture) + Ending;
        var path = Path.Combine(options.Folder, name);
        // The audience key is no part of what is copied every day to who knows where.
        var manifest = await backup.WriteAsync(path, audienceKey: null, cancellationToken);
        var made = new BackupMade { MadeAt = manifest.MadeAt, Path = path, Bytes = new FileInfo(path).Length, Rows = manifest.Rows };
        await log.AddAsync(made, cancellationToken);
        context.Log(BackupMessages.Made(made.Rows, made.Path, made.Bytes));
        foreach (var old in Made().OrderDescending(StringComparer.Ordinal).Skip(options.Keep).ToList()) File.Delete(old);
    }

    // A name that somebody chose is not touched, and no file of anybody else.
    private IEnumerable<string> Made() => Directory.EnumerateFiles(options.Folder, $"{Beginning}*{Ending}").Where(path => IsInstant(
        Path.GetFileName(path)[Beginning.Length..^Ending.Length]));

    private static bool IsInstant(string text) => DateTime.TryParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private void DeleteAbandoned(DateTimeOffset now)
    {
        foreach (var path in Directory.EnumerateFiles(options.Folder, $"{Beginning}*{DatabaseBackup.Unfinished}").ToList())
            if (File.GetLastWriteTimeUtc(path) < now.UtcDateTime - Abandoned) File.Delete(path);
    }
}
