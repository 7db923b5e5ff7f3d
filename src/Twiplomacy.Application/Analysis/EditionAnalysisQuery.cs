using Twiplomacy.Application.Editions;

namespace Twiplomacy.Application.Analysis;

/// <summary>An edition for a statistics program.</summary>
/// <param name="Edition">The edition.</param>
public sealed record EditionAnalysisQuery(EditionKey Edition);
