using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Analysis;

/// <summary>The follows among the countries of an edition: yes if one pair of accounts is, no if all are known not to be, else unknown.</summary>
public sealed class CountryUnion
{
    private readonly TieState[,] _follows;
    private readonly AnalysedEdition _edition;

    private CountryUnion(AnalysedEdition edition, IReadOnlyList<string> countries, IReadOnlyList<int> accounts, TieState[,] follows)
    {
        (_edition, Countries, Accounts, _follows) = (edition, countries, accounts, follows);
    }

    /// <summary>The codes of countries, in ordinal order.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>How many accounts each has.</summary>
    public IReadOnlyList<int> Accounts { get; }

    /// <summary>O(members²).</summary>
    public static CountryUnion Of(AnalysedEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var countries = edition.Accounts.Select(account => account.Member.Country).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var place = countries.Select((country, i) => (country, i)).ToDictionary(pair => pair.country, pair => pair.i, StringComparer.Ordinal);
        var of = edition.Accounts.Select(account => account.Member.Country is { } country ? place[country] : -1).ToArray();
        var follows = TieUnion.Of(countries.Count, of, edition.Ties.Follows);
        return new(edition, countries, [.. countries.Select((_, i) => of.Count(country => country == i))], follows);
    }

    /// <summary>Whether one follows the other; of itself it does not.</summary>
    public TieState Follows(int a, int b) => _follows[a, b];

    public IEnumerable<AnalysedCountry> Rows() => Countries.Select((country, i) => new AnalysedCountry(
        _edition.Revision, country, Accounts[i], Count(other => Follows(i, other)), Count(other => Follows(other, i)),
        Count(other => (Follows(i, other), Follows(other, i)) switch
        {
            (TieState.Yes, TieState.Yes) => TieState.Yes,
            (TieState.No, _) or (_, TieState.No) => TieState.No,
            _ => TieState.Unknown,
        })));

    private CountedTies Count(Func<int, TieState> state)
    {
        var states = Enumerable.Range(0, Countries.Count).Select(state).ToList();
        return new(states.Count(one => one == TieState.Yes), states.Count(one => one != TieState.No));
    }
}
