using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Countries;

/// <summary>A country in a list.</summary>
/// <param name="Accounts">How many accounts it has.</param>
/// <param name="Connected">With how many accounts of other countries at least one of them is known to be mutual.</param>
/// <param name="First">Its account that stands first in the ranking by mutual follows.</param>
public sealed record CountrySummary(string Country, int Accounts, int Connected, RankingAnswer? First);
