namespace Twiplomacy.Application.Countries;

/// <summary>How a country's accounts and those of another one are tied.</summary>
/// <param name="Mutual">Pairs, one of each, that are known to follow each other.</param>
/// <param name="Out">Follows from its accounts to the other's.</param>
/// <param name="In">Follows from the other's accounts to its.</param>
/// <param name="Unknown">Pairs of which it is unknown whether they are mutual.</param>
public sealed record CountryRelation(string Country, int Mutual, int Out, int In, int Unknown);
