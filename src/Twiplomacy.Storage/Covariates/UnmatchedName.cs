namespace Twiplomacy.Storage.Covariates;

/// <summary>A country or account that nobody knows.</summary>
/// <param name="Name">As the file writes it.</param>
/// <param name="Rows">How many rows it stands in.</param>
public sealed record UnmatchedName(string Name, int Rows);
