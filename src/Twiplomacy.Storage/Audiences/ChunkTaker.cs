namespace Twiplomacy.Storage.Audiences;

/// <summary>Takes a chunk as it comes; the code is there during the call only.</summary>
/// <param name="set">Of which capture, by its place among those asked for.</param>
/// <param name="begin">Where it begins, in chunks of the finest cut.</param>
public delegate void ChunkTaker(int set, int begin, ReadOnlySpan<byte> code);
