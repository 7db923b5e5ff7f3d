namespace Twiplomacy.Storage.Editions;

/// <summary>A file of a sealed revision's bundle.</summary>
public sealed record EditionFile(string Path, byte[] Content);
