namespace Twiplomacy.Storage.Ties;

/// <summary>An export by its content: the same in every database that took it in.</summary>
/// <param name="Sha256">Of its one file, or over the hashes and paths of its files, in hexadecimal.</param>
public sealed record CapturedExport(int ImportId, string Sha256, int Files, long Bytes);
