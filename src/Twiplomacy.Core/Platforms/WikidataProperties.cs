namespace Twiplomacy.Core.Platforms;

/// <summary>Under which properties Wikidata keeps the accounts of a platform, such as <c>P2002</c>.</summary>
/// <param name="Handles">Those whose values are handles.</param>
/// <param name="Ids">Those whose values are the platform's own ids.</param>
public sealed record WikidataProperties(IReadOnlyList<string>? Handles, IReadOnlyList<string>? Ids);
