using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Countries;

/// <summary>Counts the ties of a country's accounts. O(accounts of the country × members).</summary>
internal sealed class CountryTies(IReadOnlyList<EditionMemberRow> members, EditionTies ties)
{
    /// <param name="own">Positions of the country's accounts.</param>
    public IReadOnlyList<CountryRelation> Relations(string country, IReadOnlyList<int> own) =>
        [.. members.Where(member => member.Country is { } other && other != country).GroupBy(member => member.Country!)
            .Select(others => Relation(others.Key, own, [.. others.Select(other => other.Position)]))
            .Where(relation => relation.Mutual + relation.Out + relation.In > 0)
            .OrderByDescending(relation => relation.Mutual).ThenByDescending(relation => relation.Out + relation.In)
            .ThenBy(relation => relation.Country, StringComparer.Ordinal)];

    /// <summary>How many accounts of others are mutual with at least one of these.</summary>
    public int Connected(string country, IReadOnlyList<int> own) =>
        own.SelectMany(ties.MutualPeers).Distinct().Count(peer => members[peer].Country != country);

    /// <summary>Who of them follows whom.</summary>
    public IReadOnlyList<IReadOnlyList<TieState?>> Within(IReadOnlyList<int> own) =>
        [.. own.Select(from => (IReadOnlyList<TieState?>)[.. own.Select(to => from == to ? (TieState?)null : ties.Follows(from, to))])];

    /// <summary>How they are tied with the accounts of another country, or of several under one name.</summary>
    public CountryRelation Relation(string country, IReadOnlyList<int> own, IReadOnlyList<int> others)
    {
        var (mutual, outward, inward, unknown) = (0, 0, 0, 0);
        foreach (var account in own)
            foreach (var other in others)
            {
                var (there, back) = (ties.Follows(account, other), ties.Follows(other, account));
                if (there == TieState.Yes) outward++;
                if (back == TieState.Yes) inward++;
                switch (TieRules.Mutual(there, back))
                {
                    case MutualState.Mutual: mutual++; break;
                    case MutualState.Unknown: unknown++; break;
                }
            }
        return new(country, mutual, outward, inward, unknown) { Pairs = own.Count * others.Count };
    }
}
