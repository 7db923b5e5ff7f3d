using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Panels;
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

    /// <summary>Those of its accounts that are no missions, in the same order.</summary>
    public IReadOnlyList<RankingAnswer> AtHome => [.. Accounts.Where(row => !OfficeKinds.Missions.Contains(row.Account.Kind))];

    /// <summary>Its ministry and missions in the newest edition that has missions; null where none has.</summary>
    public CountryAuditResult? Missions { get; init; }

    /// <summary>How many different people its accounts reach; null if nothing is known of it.</summary>
    public CountryReach? Reach { get; init; }

    /// <summary>Groups of countries with which it can be compared, by name; only those with other accounts of the edition.</summary>
    public IReadOnlyList<CountryRelation> Groups { get; init; } = [];

    /// <summary>The country or group that was asked for.</summary>
    public CountryRelation? Chosen { get; init; }

    /// <summary>Countries that have accounts in the edition, other than this one.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Whether each of its accounts at home (rows) follows each other one (columns), in their order; null on the diagonal.</summary>
    public required IReadOnlyList<IReadOnlyList<TieState?>> Within { get; init; }

    /// <summary>With how many accounts of other countries at least one of its accounts is known to be mutual, each counted once.</summary>
    public required int Connected { get; init; }

    /// <summary>Other countries with a known tie, those with most mutual pairs first.</summary>
    public required IReadOnlyList<CountryRelation> Relations { get; init; }
}
