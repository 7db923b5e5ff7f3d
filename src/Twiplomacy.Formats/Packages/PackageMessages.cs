using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Packages;

/// <summary>Why what was handed in is not opened, or where its compressed data ends.</summary>
public static class PackageMessages
{
    public static Message NoPath(string path) => new("imports.path.missing", ("path", path));

    public static Message TooManyFiles(int count) => new("imports.archive.toomany", ("count", count));

    public static Message TooManyEntries(string path, int count, int limit) =>
        new("imports.archive.files", ("path", path), ("count", count), ("limit", limit));

    public static Message Encrypted(string path) => new("imports.archive.encrypted", ("path", path));

    public static Message NestedTooLarge(string path, long bytes) =>
        new("imports.archive.nestedsize", ("path", path), ("size", new MessageValue.Size(bytes)));

    public static Message NestedTooDeep(string path, int depth, int limit) =>
        new("imports.archive.depth", ("path", path), ("depth", depth), ("limit", limit));

    public static Message TarTooLarge(string path, long bytes) => new("imports.archive.tar", ("path", path), ("size", new MessageValue.Size(bytes)));

    public static Message WorkbookTooLarge(string path, long bytes) =>
        new("imports.archive.workbook", ("path", path), ("size", new MessageValue.Size(bytes)));

    public static Message WorkbookTextTooLarge(string path, long bytes) =>
        new("imports.workbook.text", ("path", path), ("size", new MessageValue.Size(bytes)));

    public static Message Outside(string path) => new("imports.archive.outside", ("path", path));

    public static Message InflatesTooFar(string path, long bytes) =>
        new("imports.archive.toobig", ("path", path), ("size", new MessageValue.Size(bytes)));

    public static Message LooksLikeBomb(string path, long bytes, long inflated, int ratio) => new("imports.archive.bomb",
        ("path", path), ("size", new MessageValue.Size(bytes)), ("inflated", new MessageValue.Size(inflated)), ("ratio", ratio));

    public static Message EndsEarly(long position, long stated) => new("imports.deflate.short", ("position", position), ("count", stated));

    /// <param name="reason">A message of ours, or what the framework says.</param>
    public static Message DamagedFrom(MessageValue reason) => new("imports.compressed.damagedfrom", ("reason", reason));
}
