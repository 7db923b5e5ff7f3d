using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Panels;

/// <summary>Loads a panel as of an instant with all evidence about ties among its members.</summary>
public sealed class PanelStudyLoader(PanelQueries panels, AccountQueries accounts, TieQueries ties)
{
    /// <summary>Loads the newest revision of a panel, or null if there is no such panel.</summary>
    /// <param name="evidenceUntil">Captures up to this instant are loaded; null: up to <paramref name="asOf"/>.</param>
    public async Task<PanelStudy?> FindAsync(
        string slug, DateTimeOffset asOf, DateTimeOffset? evidenceUntil, CancellationToken cancellationToken)
    {
        if (await panels.FindAsync(slug, cancellationToken) is not { } panel) return null;
        var entries = (await panels.ListEntriesAsync([panel.RevisionId], cancellationToken))[panel.RevisionId].ToList();
        var members = await MembersAsync(entries, asOf, cancellationToken);
        var ledger = await LedgerAsync(members, evidenceUntil ?? asOf, cancellationToken);
        return new PanelStudy(slug, panel.Platform, panel.RevisionId, panel.Revision, asOf, members, ledger);
    }

    /// <summary>The members of a panel's newest revision at an instant, or null if there is no such panel.</summary>
    public async Task<IReadOnlyList<PanelMember>?> FindMembersAsync(string slug, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await panels.FindAsync(slug, cancellationToken) is not { } panel) return null;
        var entries = (await panels.ListEntriesAsync([panel.RevisionId], cancellationToken))[panel.RevisionId].ToList();
        return await MembersAsync(entries, at, cancellationToken);
    }

    /// <summary>
    /// Everyone who belonged to a panel's newest revision at some time in [from, to], each as at the end, or null if
    /// there is no such panel.
    /// </summary>
    public async Task<IReadOnlyList<PanelMember>?> FindMembersDuringAsync(
        string slug, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        if (await panels.FindAsync(slug, cancellationToken) is not { } panel) return null;
        var (first, last) = (DateOnly.FromDateTime(from.UtcDateTime), DateOnly.FromDateTime(to.UtcDateTime));
        var present = (await panels.ListEntriesAsync([panel.RevisionId], cancellationToken))[panel.RevisionId]
            .Where(e => (e.MemberFrom ?? DateOnly.MinValue) <= last && first <= (e.MemberTo ?? DateOnly.MaxValue)).ToList();
        // A handle means whoever bore it while the row's membership lasted.
        return await MembersAsync(present, to, e => Earlier(to, e.MemberTo), cancellationToken);
    }

    private static DateTimeOffset Earlier(DateTimeOffset at, DateOnly? last) =>
        last is { } day && Capture.EndOf(day) < at ? Capture.EndOf(day) : at;

    private Task<IReadOnlyList<PanelMember>> MembersAsync(
        List<PanelEntry> entries, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(asOf.UtcDateTime);
        return MembersAsync([.. entries.Where(e => e.IsMemberOn(day))], asOf, _ => asOf, cancellationToken);
    }

    private async Task<IReadOnlyList<PanelMember>> MembersAsync(
        List<PanelEntry> present, DateTimeOffset asOf, Func<PanelEntry, DateTimeOffset> borneAt, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(asOf.UtcDateTime);
        var handles = present.Where(e => e.Key.Kind == ProfileKeyKind.Handle).Select(e => e.Profile).Distinct().ToList();
        var tenures = (await accounts.ListTenuresOfHandlesAsync(handles, cancellationToken)).ToLookup(t => t.HandleProfile);
        var byAccount = present.GroupBy(e => AccountAt(e.Profile, tenures, borneAt(e))).ToList();
        var keys = (await accounts.ListProfilesAsync([.. byAccount.Select(g => g.Key)], cancellationToken))
            .ToDictionary(p => p.ProfileId, p => p.Key);
        var seen = await accounts.ListHandlesAsync([.. byAccount.Select(g => g.Key)], cancellationToken);
        return [.. byAccount.Select(g => ToMember(keys[g.Key], g.Key, Choose(g, day), seen[g.Key], asOf)).OrderBy(m => m.Account)];
    }

    private static int AccountAt(int profile, ILookup<int, TenureRow> tenures, DateTimeOffset at) =>
        tenures[profile].FirstOrDefault(t => t.From <= at && at < t.To)?.Account ?? profile;

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

    private static PanelMember ToMember(
        in ProfileKey key, int profile, PanelEntry entry, IEnumerable<SeenHandle> seen, DateTimeOffset asOf) => new(
        key, profile, HandleAt(seen, asOf) ?? entry.Handle, entry.Actor, entry.Kind, entry.Country, entry.HostCountry,
        entry.HostCity, entry.Personal, entry.Language, entry.Attributes);

    private static string? HandleAt(IEnumerable<SeenHandle> seen, DateTimeOffset asOf)
    {
        SeenHandle? best = null;
        foreach (var sighting in seen)
        {
            if (sighting.SeenAt <= asOf) best = best is null || sighting.SeenAt > best.SeenAt ? sighting : best;
            else best ??= sighting;
        }
        return best?.Handle;
    }

    /// <summary>The evidence about ties among some accounts, from captures up to an instant.</summary>
    public Task<TieLedger> LedgerAsync(
        IReadOnlyList<PanelMember> members, DateTimeOffset until, CancellationToken cancellationToken) =>
        ties.LoadLedgerAsync([.. members.Select(m => new LedgerAccount(m.Profile, m.Account.Kind))], until, cancellationToken);
}
