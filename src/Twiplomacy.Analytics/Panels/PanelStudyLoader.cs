using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
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
    public async Task<TieLedger> LedgerAsync(
        IReadOnlyList<PanelMember> members, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var numbers = members.Select((m, i) => (m.Profile, i)).ToDictionary(p => p.Profile, p => p.i);
        var windows = await ProfileWindowsAsync(members, numbers, cancellationToken);
        var profiles = windows.Select(w => w.Profile).Distinct().ToArray();
        var (streams, runs) = await ties.LoadAsync(profiles, profiles, until, cancellationToken);
        var coverage = await CoverageAsync(streams, windows, cancellationToken);
        var population = new Population(
            members.Count, [.. members.Select(m => m.Account.Kind == ProfileKeyKind.Id)],
            [.. windows.Where(w => w.IsHandle).Select(w => w.Window)],
            windows.Select(w => (w.Profile, w.Window)), coverage);
        return new TieLedger(population, streams, runs);
    }

    private sealed record Windowed(int Profile, bool IsHandle, ProfileWindow Window);

    private async Task<List<Windowed>> ProfileWindowsAsync(
        IReadOnlyList<PanelMember> members, Dictionary<int, int> numbers, CancellationToken cancellationToken)
    {
        var windows = new List<Windowed>();
        var ids = members.Where(m => m.Account.Kind == ProfileKeyKind.Id).Select(m => m.Profile).ToList();
        foreach (var id in ids) windows.Add(new Windowed(id, false, Always(numbers[id])));
        foreach (var t in await accounts.ListTenuresOfAccountsAsync(ids, cancellationToken))
            windows.Add(new Windowed(t.HandleProfile, true, new ProfileWindow(numbers[t.Account], t.From.UtcTicks, t.To.UtcTicks)));
        var handles = members.Where(m => m.Account.Kind == ProfileKeyKind.Handle).Select(m => m.Profile).ToList();
        var taken = (await accounts.ListTenuresOfHandlesAsync(handles, cancellationToken)).ToLookup(t => t.HandleProfile);
        foreach (var handle in handles)
            windows.AddRange(Gaps(taken[handle], numbers[handle]).Select(window => new Windowed(handle, true, window)));
        return windows;
    }

    private static ProfileWindow Always(int account) => new(account, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks);

    // A handle without an id is an account of its own whenever no id is known to have borne it.
    private static IEnumerable<ProfileWindow> Gaps(IEnumerable<TenureRow> tenures, int account)
    {
        var from = DateTimeOffset.MinValue.Ticks;
        foreach (var tenure in tenures.OrderBy(t => t.From))
        {
            if (tenure.From.UtcTicks > from) yield return new ProfileWindow(account, from, tenure.From.UtcTicks);
            from = tenure.To.UtcTicks;
        }
        if (from < DateTimeOffset.MaxValue.Ticks) yield return new ProfileWindow(account, from, DateTimeOffset.MaxValue.Ticks);
    }

    private async Task<List<(int PanelRevision, CoverageSpan Span)>> CoverageAsync(
        IReadOnlyList<LedgerStream> streams, List<Windowed> windows, CancellationToken cancellationToken)
    {
        var revisions = streams.Where(s => s.Scope == ListCompleteness.CompleteWithinPanel).Select(s => s.PanelRevision).Distinct().ToList();
        if (revisions.Count == 0) return [];
        var entries = await panels.ListEntriesAsync(revisions, cancellationToken);
        var meant = windows.ToLookup(w => w.Profile, w => w.Window);
        return [.. from revision in revisions
                   from entry in entries[revision]
                   from window in meant[entry.Profile]
                   select (revision, Membership(entry, window))];
    }

    // A row that names its member by handle means whoever bore it, while that one bore it.
    private static CoverageSpan Membership(PanelEntry entry, ProfileWindow window)
    {
        var from = entry.MemberFrom is { } first ? Capture.StartOf(first).UtcTicks : DateTimeOffset.MinValue.Ticks;
        var to = entry.MemberTo is { } last ? Capture.StartOf(last).UtcTicks + TimeSpan.TicksPerDay : DateTimeOffset.MaxValue.Ticks;
        return new CoverageSpan(window.Account, Math.Max(from, window.From), Math.Min(to, window.To));
    }
}
