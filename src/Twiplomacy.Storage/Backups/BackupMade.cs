namespace Twiplomacy.Storage.Backups;

/// <summary>A backup that was made: the instant of its snapshot (UTC), its file, the file's length, and the rows in it.</summary>
public sealed record BackupMade
{
    public required DateTimeOffset MadeAt { get; init; }

    public required string Path { get; init; }

    public required long Bytes { get; init; }

    public required long Rows { get; init; }
}
