using Twiplomacy.Analytics.Analysis;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Ties;
using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Qap;

/// <summary>The countries or accounts of an edition, in an order of their own, and which of them each member belongs to.</summary>
/// <param name="Places">The place of each by every name it has.</param>
/// <param name="UnitOf">By position of the member; negative for none.</param>
internal sealed record QapUnits(int Count, IReadOnlyDictionary<string, int> Places, IReadOnlyList<int> UnitOf)
{
    /// <summary>A country has all accounts of its own; accounts without a country are left out.</summary>
    public static QapUnits ByCountry(IReadOnlyList<EditionMemberRow> members)
    {
        var countries = members.Select(member => member.Country).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        var places = countries.Select((country, place) => (country, place))
            .ToDictionary(pair => pair.country, pair => pair.place, StringComparer.OrdinalIgnoreCase);
        return new(countries.Count, places, [.. members.Select(member => member.Country is { } country ? places[country] : -1)]);
    }

    /// <param name="keys">What the accounts are called in today's evidence, by position.</param>
    public static QapUnits ByAccount(IReadOnlyList<EditionMemberRow> members, IReadOnlyDictionary<string, int> keys)
    {
        var places = new Dictionary<string, int>(keys, StringComparer.OrdinalIgnoreCase);
        foreach (var member in members) places.TryAdd(member.Account, member.Position);
        return new(members.Count, places, [.. Enumerable.Range(0, members.Count)]);
    }

    /// <summary>1 for a tie, 0 for none, nothing where it is unknown.</summary>
    /// <param name="unitOf">The unit of each member of the network that the ties are of.</param>
    public DyadMatrix Matrix(IReadOnlyList<int> unitOf, Func<int, int, TieState> tie, Func<TieState, TieState, TieState> read)
    {
        var ties = TieUnion.Of(Count, unitOf, tie);
        return new DyadMatrix(Count, (a, b) => read(ties[a, b], ties[b, a]) switch { TieState.Yes => 1, TieState.No => 0, _ => double.NaN });
    }
}
