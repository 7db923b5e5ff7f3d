using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Analytics.Panels;

/// <summary>
/// Finds who the members of a panel are on a date from its rows: those whose membership covers the day, each account
/// once, with the handle it bore and the office held then. Who has a database and who has only a bundle ask the same.
/// </summary>
public static class PanelPopulation
{
    /// <summary>In the published order.</summary>
    /// <param name="present">Rows of the panel that count on the date, each with the account that it means.</param>
    /// <param name="keys">The addresses of these accounts.</param>
    /// <param name="seen">For each account under which handles it was seen, in order of time.</param>
    public static IReadOnlyList<PanelMember> Of(
        IEnumerable<(PanelEntry Entry, int Account)> present, IReadOnlyDictionary<int, ProfileKey> keys, ILookup<int, SeenHandle> seen, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(present);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(seen);
        var day = DateOnly.FromDateTime(asOf.UtcDateTime);
        return [.. present.GroupBy(row => row.Account, row => row.Entry)
            .Select(rows => ToMember(keys[rows.Key], rows.Key, Choose(rows, day), Deciding(seen[rows.Key], asOf))).OrderBy(member => member.Account)];
    }

    /// <summary>The sighting that tells the handle on a date: the latest up to it, else the first after it; null without any.</summary>
    public static SeenHandle? Deciding(IEnumerable<SeenHandle> seen, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(seen);
        SeenHandle? best = null;
        foreach (var sighting in seen)
        {
            if (sighting.SeenAt <= asOf) best = best is null || sighting.SeenAt > best.SeenAt ? sighting : best;
            else best ??= sighting;
        }
        return best;
    }

    // Of several rows for one account the one in office counts, then the latest; the rest orders by content alone.
    private static PanelEntry Choose(IEnumerable<PanelEntry> entries, DateOnly day) => entries
        .OrderByDescending(e => e.IsInOfficeOn(day))
        .ThenByDescending(e => e.MemberFrom ?? DateOnly.MinValue)
        .ThenByDescending(e => e.OfficeFrom ?? DateOnly.MinValue)
        .ThenBy(e => e.Actor, StringComparer.Ordinal)
        .ThenBy(e => e.Kind, StringComparer.Ordinal)
        .ThenBy(e => e.Country, StringComparer.Ordinal)
        .ThenBy(e => e.Handle, StringComparer.Ordinal)
        .ThenBy(e => string.Join('\n', e.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal)), StringComparer.Ordinal)
        .First();

    private static PanelMember ToMember(in ProfileKey key, int profile, PanelEntry entry, SeenHandle? seen) => new(
        key, profile, seen?.Handle ?? entry.Handle, entry.Actor, entry.Kind, entry.Country, entry.HostCountry,
        entry.HostCity, entry.Personal, entry.Language, entry.Attributes);
}
