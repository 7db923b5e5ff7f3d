namespace Twiplomacy.Storage.Imports;

/// <summary>A file of it.</summary>
public sealed record PreparedFile(string Path, byte[] Sha256, long Length);
