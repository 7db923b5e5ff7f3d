namespace Twiplomacy.Jobs.Backups;

/// <summary>Where the daily backups go, and how many are kept.</summary>
public sealed record BackupOptions
{
    /// <summary>The folder that takes them (setting <c>Backups:Folder</c>); made if it is missing.</summary>
    public required string Folder { get; init; }

    /// <summary>How many are kept (setting <c>Backups:Keep</c>); older ones are deleted once a new one is finished. Default 7.</summary>
    public int Keep { get; init; } = 7;

    /// <summary>The hour of the day, UTC, at which one is made (setting <c>Backups:Hour</c>). Default 2.</summary>
    public int Hour { get; init; } = 2;
}
