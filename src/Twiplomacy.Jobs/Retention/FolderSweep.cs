using Microsoft.Extensions.Logging;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Jobs.Retention;

/// <summary>Deletes from folders what is kept no longer, by the day on which it was put there.</summary>
public sealed class FolderSweep(PersonalFolders folders, RetentionTimes retention, ILogger<FolderSweep> logger)
{
    // PostgreSQL appends to its log for ever; what it says is of use for a while.
    private const long LargestLog = 16 << 20;

    public void Run(DateTimeOffset now)
    {
        foreach (var folder in folders.InboxFiled) Sweep(folder, "*", retention.Of(Keeping.AsSourceFiles), now);
        Sweep(folders.Uploads, "*", retention.Of(Keeping.OneDay), now);
        Sweep(folders.Outbox, "*.eml", retention.Of(Keeping.AsEmails), now);
        Sweep(folders.OutboxUnfinished, "*", retention.Of(Keeping.OneDay), now);
        Try(folders.ServerLog, () =>
        {
            var log = new FileInfo(folders.ServerLog);
            if (log.Exists && log.Length > LargestLog) folders.EmptyServerLog();
        });
    }

    private void Sweep(string folder, string names, TimeSpan? time, DateTimeOffset now)
    {
        if (time is not { } kept || !Directory.Exists(folder)) return;
        foreach (var path in Directory.EnumerateFiles(folder, names).ToList())
        {
            Try(path, () =>
            {
                if (File.GetLastWriteTimeUtc(path) < now.UtcDateTime - kept) File.Delete(path);
            });
        }
    }

    // What cannot be deleted today is tried again tomorrow, and stops nothing else.
    private void Try(string path, Action sweep)
    {
        try
        {
            sweep();
        }
        catch (Exception stuck) when (stuck is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(stuck, "{Path} is kept no longer, but could not be deleted.", path);
        }
    }
}
