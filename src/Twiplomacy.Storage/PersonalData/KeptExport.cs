namespace Twiplomacy.Storage.PersonalData;

/// <summary>A source file whose bytes are still kept.</summary>
/// <param name="Names">What it is called where it was handed in.</param>
public sealed record KeptExport(byte[] Sha256, long Length, DateTimeOffset KeptUntil, IReadOnlyList<string> Names);
