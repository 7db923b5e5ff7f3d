namespace Twiplomacy.Application.Home;

/// <summary>An edition in short.</summary>
/// <param name="Edition">Which one; the newest, where none is said.</param>
public sealed record HomeQuery(string? Edition = null);
