namespace Twiplomacy.Storage.Backups;

/// <summary>A step of the schema.</summary>
public sealed record BackupMigration(int Number, string Name, string Checksum);
