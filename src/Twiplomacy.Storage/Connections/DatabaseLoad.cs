namespace Twiplomacy.Storage.Connections;

/// <summary>What stands in the database at a moment, for whoever measures the program.</summary>
/// <param name="Jobs">How many jobs wait, and how many run.</param>
/// <param name="Bytes">What the database takes on disk.</param>
/// <param name="FreeBytes">The free space on its disk; null if it is not on this machine.</param>
/// <param name="LastBackup">Null if none was made.</param>
public sealed record DatabaseLoad(IReadOnlyList<OpenJobs> Jobs, long Bytes, long? FreeBytes, DateTimeOffset? LastBackup);
