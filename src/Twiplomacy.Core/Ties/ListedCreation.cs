namespace Twiplomacy.Core.Ties;

/// <summary>A member of a list and when its account was created.</summary>
/// <param name="Row">In the file; members on one page may share it.</param>
public readonly record struct ListedCreation(int Row, DateTimeOffset CreatedAt);
