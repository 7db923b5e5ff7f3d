using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Countries;

/// <summary>A country in an edition.</summary>
public sealed record CountryResult
{
    public required string Country { get; init; }

    public required EditionRevisionRow Edition { get; init; }

    public required IReadOnlyList<EditionLink> Editions { get; init; }

    /// <summary>Its accounts, in the order of the ranking by mutual follows.</summary>
    public required IReadOnlyList<RankingAnswer> Accounts { get; init; }

    /// <summary>Missions of other countries that stand in it.</summary>
    public required IReadOnlyList<RankingAnswer> Hosted { get; init; }

    /// <summary>Whether each of its accounts (rows) follows each other one (columns), in the order of <see cref="Accounts"/>; null on the diagonal.</summary>
    public required IReadOnlyList<IReadOnlyList<TieState?>> Within { get; init; }

    /// <summary>With how many accounts of other countries at least one of its accounts is known to be mutual, each counted once.</summary>
    public required int Connected { get; init; }

    /// <summary>Other countries with a known tie, those with most mutual pairs first.</summary>
    public required IReadOnlyList<CountryRelation> Relations { get; init; }
}
