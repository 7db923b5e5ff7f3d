namespace Twiplomacy.Storage.PersonalData;

/// <summary>A home of data about persons.</summary>
/// <param name="Setting">The setting that says how long; null where none does.</param>
/// <param name="Tables">None for a folder or a log.</param>
public sealed record PersonalHome(PersonalHomeName Name, Keeping Keeping, string? Setting, IReadOnlyList<PersonalTable> Tables);
