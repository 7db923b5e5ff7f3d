using Twiplomacy.Application.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Countries;

/// <summary>The countries of an edition.</summary>
/// <param name="Edition">Null where there is none yet.</param>
public sealed record CountryListResult(EditionRevisionRow? Edition, IReadOnlyList<EditionLink> Editions, IReadOnlyList<CountrySummary> Countries);
