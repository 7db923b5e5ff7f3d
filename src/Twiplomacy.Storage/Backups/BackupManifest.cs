using System.Text.Json;

namespace Twiplomacy.Storage.Backups;

/// <summary>What a backup holds, as its last entry <c>backup.json</c> says.</summary>
public sealed record BackupManifest
{
    /// <summary>The layout of the file that this program writes and the newest that it reads.</summary>
    public const int NewestFormat = 1;

    internal const string EntryName = "backup.json";
    internal const string KeyEntryName = "audience.key";

    internal static JsonSerializerOptions JsonOptions { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, RespectNullableAnnotations = true,
    };

    public required int Format { get; init; }

    /// <summary>The program that wrote it.</summary>
    public required string Version { get; init; }

    /// <summary>The instant of the snapshot, UTC.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The database server that it comes from.</summary>
    public required string Server { get; init; }

    /// <summary>The steps of the schema that the database had seen.</summary>
    public required IReadOnlyList<BackupMigration> Schema { get; init; }

    /// <summary>The version of Hangfire's tables; null in a backup that does not say.</summary>
    public int? JobSchema { get; init; }

    public required IReadOnlyList<BackupTable> Tables { get; init; }

    public required IReadOnlyList<BackupSequence> Sequences { get; init; }

    /// <summary>SHA-256 of the key of audience sets; null if the backup does not hold it.</summary>
    public string? AudienceKeySha256 { get; init; }

    public long Rows => Tables.Sum(table => table.Rows);
}
