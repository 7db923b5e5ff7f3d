namespace Twiplomacy.Storage.Imports;

/// <summary>A raw file to be stored with an import.</summary>
public sealed record RawFile(string Path, byte[] Sha256, Func<Stream> OpenSeekable);
