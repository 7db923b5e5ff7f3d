using Twiplomacy.Analytics.PeerSets;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Application.PeerSets;

/// <summary>The accounts of a set in a ranking, and how they stand.</summary>
/// <param name="Rows">Those with most first.</param>
public sealed record PeerGroup(PeerSet Set, IReadOnlyList<PublishedRow> Rows, IReadOnlyList<PeerValue> Values, PeerStanding Standing)
{
    /// <summary>Of each country the account of the office that stands first; and the accounts that the set names.</summary>
    /// <param name="rows">A whole ranking, in order of publication.</param>
    /// <param name="kind">The office; null: accounts that the set names only.</param>
    public static PeerGroup Of(PeerSet set, IReadOnlyList<PublishedRow> rows, string? kind)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(rows);
        var named = rows.Where(row => set.Accounts.Contains(row.Member.Account)).ToList();
        var ofCountries = rows.Where(row => kind is not null && row.Member.Kind == kind)
            .Where(row => set.Countries.Contains(row.Member.Country, StringComparer.OrdinalIgnoreCase))
            .DistinctBy(row => row.Member.Country).Except(named);
        List<PublishedRow> all = [.. named.Concat(ofCountries).OrderBy(row => row.Row.Place)];
        List<PeerValue> values = [.. all.Select(ValueOf)];
        return new(set, all, values, PeerStanding.Of(values));
    }

    public PeerPlace? PlaceOf(string account) => PeerStanding.PlaceOf(account, Values);

    private static PeerValue ValueOf(PublishedRow row) => new(
        row.Member.Account, row.Row.Status is "not_observed" ? null : row.Row.Value, row.Row.ValueLow, row.Row.ValueHigh);
}
