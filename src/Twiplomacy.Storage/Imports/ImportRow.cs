using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Imports;

/// <summary>Where an import stands.</summary>
public enum ImportStatus
{
    Waiting,
    Running,
    Published,
    Failed,
    Undone,
}

/// <summary>An import as it stands. Declaration, panel and effect are JSON of the rooms that wrote them.</summary>
public sealed record ImportRow(
    int ImportId, string Name, string ContentHash, string Declaration, string? Panel, ImportStatus Status,
    DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, string? Effect, Message? Error);

/// <summary>A raw file of an import: its path in the export as handed in, and where its bytes stand.</summary>
public sealed record ImportFileRow(int File, string Path, byte[] Sha256, long Length);

/// <summary>A file inside the export as it was read: by which format, or why not.</summary>
public sealed record ImportEntryRow(int File, string Path, string? Format, Message? Refused);

/// <summary>A row that could not be read.</summary>
public sealed record ImportRejectedRow(int Number, int File, string Path, long Row, Message Reason, string Raw);

/// <summary>Something to know about an import that rejected no row.</summary>
public sealed record ImportWarningRow(int Number, int File, string Path, long Row, Message Message);

/// <summary>An import handed in: new, or the one that already holds the same bytes with the same declaration.</summary>
public sealed record SubmittedImport(int ImportId, long? JobId, bool AlreadyKnown, ImportStatus Status);
