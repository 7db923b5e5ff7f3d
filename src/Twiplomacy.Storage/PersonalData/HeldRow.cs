namespace Twiplomacy.Storage.PersonalData;

/// <summary>A row or file that names somebody.</summary>
/// <param name="Held">What it says, as JSON, or the name of the file.</param>
/// <param name="Since">Since when its time runs; null if none does.</param>
public sealed record HeldRow(string Held, DateTimeOffset? Since);
