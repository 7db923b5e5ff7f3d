namespace Twiplomacy.Application.Editions;

/// <summary>What an edition is.</summary>
/// <param name="Edition">Which one.</param>
public sealed record EditionQuery(EditionKey Edition);
