using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Backups;

/// <summary>Why a backup cannot be written, read or restored, and what became of it.</summary>
public static class BackupMessages
{
    public static Message Made(BackupMade backup)
    {
        ArgumentNullException.ThrowIfNull(backup);
        return new("backups.made", ("count", backup.Rows), ("path", backup.Path), ("size", new MessageValue.Size(backup.Bytes)));
    }

    internal static Message Exists(string path) => new("backups.exists", ("path", path));

    internal static Message Unwritable(string path, string reason) => new("backups.unwritable", ("path", path), ("reason", reason));

    internal static Message Unreadable(string path, string reason) => new("backups.unreadable", ("path", path), ("reason", reason));

    internal static Message Unrecognised(string path, MessageValue reason) => new("backups.unrecognised", ("path", path), ("reason", reason));

    internal static Message EntryMissing(string entry) => new("backups.entry.missing", ("entry", entry));

    internal static Message ManifestEmpty(string entry) => new("backups.manifest.empty", ("entry", entry));

    internal static Message Newer(string path, string version) => new("backups.newer", ("path", path), ("version", version));

    internal static Message Damaged(string path, string entry) => new("backups.damaged", ("path", path), ("entry", entry));

    internal static Message WrongEntries(string path, string entry) => new("backups.damaged.entries", ("path", path), ("entry", entry));

    internal static Message NoKey(string path) => new("backups.key.missing", ("path", path));

    internal static Message OtherKey(string path) => new("backups.key.differs", ("path", path));

    internal static Message SchemaNewer(string version, string step) => new("backups.schema.newer", ("version", version), ("step", step));

    internal static Message JobsNewer(string version) => new("backups.jobs.newer", ("version", version));

    internal static Message DatabaseBusy() => new("backups.database.busy");

    /// <param name="what">The first thing that is there, as PostgreSQL names it.</param>
    internal static Message DatabaseFilled(string what) => new("backups.database.filled", ("what", what));

    internal static Message DatabaseRefused(string reason) => new("backups.database.refused", ("reason", reason));

    internal static Message ForeignTable(BackupTable table) => new("backups.table.foreign", ("count", table.Rows), ("table", table.Name));
}
