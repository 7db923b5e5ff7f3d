namespace Twiplomacy.Application.Countries;

/// <summary>How a country's accounts and those of another one, or of a group of countries, are tied.</summary>
/// <param name="Country">The other country's code, or the group's name.</param>
/// <param name="Mutual">Pairs, one of each, that are known to follow each other.</param>
/// <param name="Out">Follows from its accounts to the other's.</param>
/// <param name="In">Follows from the other's accounts to its.</param>
/// <param name="Unknown">Pairs of which it is unknown whether they are mutual.</param>
public sealed record CountryRelation(string Country, int Mutual, int Out, int In, int Unknown)
{
    /// <summary>How many pairs there are, one account of each.</summary>
    public int Pairs { get; init; }

    /// <summary>Of a group, what it is called; null of a country.</summary>
    public string? Name { get; init; }

    /// <summary>The share of mutual pairs among those that are known; null if none is.</summary>
    public double? Share => Pairs == Unknown ? null : Mutual / (double)(Pairs - Unknown);
}
