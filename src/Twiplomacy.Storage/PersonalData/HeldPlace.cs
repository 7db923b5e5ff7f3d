namespace Twiplomacy.Storage.PersonalData;

/// <summary>What one place holds of somebody: a table, a folder, a log.</summary>
/// <param name="Place">The table or folder.</param>
/// <param name="Count">How many rows or files name them.</param>
/// <param name="Rows">The first of them.</param>
public sealed record HeldPlace(PersonalHomeName Home, string Place, long Count, IReadOnlyList<HeldRow> Rows);
