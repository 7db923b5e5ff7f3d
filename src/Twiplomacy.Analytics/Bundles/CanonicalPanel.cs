using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Storage.Accounts;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>Puts what the population was made of into the canonical order.</summary>
internal static class CanonicalPanel
{
    /// <summary>All rows of the panel; equal ones once.</summary>
    public static IReadOnlyList<SealedPanelRow> RowsOf(PanelStudy study) =>
        [.. study.Entries.Select(e => (e.Key, Row: new SealedPanelRow(
                e.Key.ToString(), e.Handle, e.Actor, e.Kind, e.Country, e.HostCountry, e.HostCity, e.OfficeFrom, e.OfficeTo, e.MemberFrom, e.MemberTo,
                e.Personal, e.Language, EditionRows.OrderedJson(e.Attributes))))
            .DistinctBy(e => e.Row).OrderBy(e => e.Key).ThenBy(e => e.Row.MemberFrom).ThenBy(e => e.Row.OfficeFrom)
            .ThenBy(e => e.Row.MemberTo).ThenBy(e => e.Row.OfficeTo).ThenBy(e => Words(e.Row), StringComparer.Ordinal).Select(e => e.Row)];

    private static string Words(SealedPanelRow row) => string.Join(
        '\n', row.Handle, row.Actor, row.Kind, row.Country, row.HostCountry, row.HostCity, row.Personal, row.Language, row.Attributes);

    /// <summary>For each member the sighting that tells its handle, where there is one.</summary>
    public static IReadOnlyList<SealedHandle> HandlesOf(PanelStudy study, ILookup<int, SeenHandle> handles) =>
        [.. study.Members.Select(member => PanelPopulation.Deciding(handles[member.Profile], study.AsOf) is { } seen
            ? new SealedHandle(member.Account.ToString(), seen.Handle, seen.SeenAt)
            : null).OfType<SealedHandle>()];
}
