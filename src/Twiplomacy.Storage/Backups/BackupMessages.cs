using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Backups;

/// <summary>Why a backup cannot be written, read or restored, and what became of it.</summary>
public static class BackupMessages
{
    public static Message Made(long rows, string path, long bytes) =>
        new("backups.made", ("count", rows), ("path", path), ("size", new MessageValue.Size(bytes)));

    public static Message Exists(string path) => new("backups.exists", ("path", path));

    public static Message Unwritable(string path, string reason) => new("backups.unwritable", ("path", path), ("reason", reason));

    public static Message Unreadable(string path, string reason) => new("backups.unreadable", ("path", path), ("reason", reason));

    public static Message Unrecognised(string path, MessageValue reason) =>
        new("backups.unrecognised", ("path", path), ("reason", reason));

    public static Message EntryMissing(string entry) => new("backups.entry.missing", ("entry", entry));

    public static Message ManifestEmpty(string entry) => new("backups.manifest.empty", ("entry", entry));

    public static Message Newer(string path, string version) => new("backups.newer", ("path", path), ("version", version));

    public static Message Damaged(string path, string entry) => new("backups.damaged", ("path", path), ("entry", entry));

    public static Message WrongEntries(string path, string entry) => new("backups.damaged.entries", ("path", path), ("entry", entry));

    public static Message NoKey(string path) => new("backups.key.missing", ("path", path));

    public static Message OtherKey(string path) => new("backups.key.differs", ("path", path));

    public static Message SchemaNewer(string version, string step) => new("backups.schema.newer", ("version", version), ("step", step));

    public static Message JobsNewer(string version) => new("backups.jobs.newer", ("version", version));

    public static Message DatabaseBusy() => new("backups.database.busy");

    /// <param name="what">The first thing that is there, as PostgreSQL names it.</param>
    public static Message DatabaseFilled(string what) => new("backups.database.filled", ("what", what));

    public static Message DatabaseRefused(string reason) => new("backups.database.refused", ("reason", reason));

    public static Message ForeignTable(long rows, string table) => new("backups.table.foreign", ("count", rows), ("table", table));
}
