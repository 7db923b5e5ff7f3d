namespace Twiplomacy.Storage.Backups;

/// <summary>A sequence and where it stands.</summary>
public sealed record BackupSequence(string Name, long Value, bool IsCalled);
