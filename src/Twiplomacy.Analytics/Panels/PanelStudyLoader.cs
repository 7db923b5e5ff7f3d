using Twiplomacy.Analytics.Caching;
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
    public Task<PanelStudy?> FindAsync(string slug, DateTimeOffset asOf, DateTimeOffset? evidenceUntil, CancellationToken cancellationToken) =>
        FindAsync(slug, asOf, evidenceUntil, gate: null, cancellationToken);

    /// <summary>The same for somebody who waits for the answer.</summary>
    /// <exception cref="WorkTooLargeException">The panel has more members than <paramref name="gate"/> lets pass; no tie was read.</exception>
    public async Task<PanelStudy?> FindAsync(
        string slug, DateTimeOffset asOf, DateTimeOffset? evidenceUntil, WorkGate? gate, CancellationToken cancellationToken)
    {
        if (await panels.FindAsync(slug, cancellationToken) is not { } panel) return null;
        var entries = (await panels.ListEntriesAsync([panel.RevisionId], cancellationToken))[panel.RevisionId].ToList();
        var members = await MembersAsync(entries, asOf, cancellationToken);
        gate?.Require(members.Count);
        var ledger = await LedgerAsync(members, evidenceUntil ?? asOf, cancellationToken);
        return new PanelStudy(slug, panel.Platform, panel.RevisionId, panel.Revision, asOf, members, ledger) { Entries = entries };
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

    /// <summary>
    /// Every account that a row of a panel's newest revision could mean at any time, in the published order, or null if there
    /// is no such panel.
    /// </summary>
    public async Task<IReadOnlyList<ProfileRow>?> FindAllAccountsAsync(string slug, CancellationToken cancellationToken)
    {
        if (await panels.FindAsync(slug, cancellationToken) is not { } panel) return null;
        var entries = (await panels.ListEntriesAsync([panel.RevisionId], cancellationToken))[panel.RevisionId].ToList();
        var handles = entries.Where(e => e.Key.Kind == ProfileKeyKind.Handle).Select(e => e.Profile).Distinct().ToList();
        var bearers = (await accounts.ListTenuresOfHandlesAsync(handles, cancellationToken)).Select(tenure => tenure.Account);
        var all = entries.Select(e => e.Profile).Concat(bearers).Distinct().ToList();
        return [.. (await accounts.ListProfilesAsync(all, cancellationToken)).OrderBy(profile => profile.Key)];
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
        var handles = present.Where(e => e.Key.Kind == ProfileKeyKind.Handle).Select(e => e.Profile).Distinct().ToList();
        var tenures = (await accounts.ListTenuresOfHandlesAsync(handles, cancellationToken)).ToLookup(t => t.HandleProfile);
        var meant = present.Select(e => (Entry: e, Account: AccountAt(e.Profile, tenures, borneAt(e)))).ToList();
        var found = meant.Select(row => row.Account).Distinct().ToList();
        var keys = (await accounts.ListProfilesAsync(found, cancellationToken)).ToDictionary(p => p.ProfileId, p => p.Key);
        return PanelPopulation.Of(meant, keys, await accounts.ListHandlesAsync(found, cancellationToken), asOf);
    }

    private static int AccountAt(int profile, ILookup<int, TenureRow> tenures, DateTimeOffset at) =>
        tenures[profile].FirstOrDefault(t => t.From <= at && at < t.To)?.Account ?? profile;

    /// <summary>The evidence about ties among some accounts, from captures up to an instant.</summary>
    public Task<TieLedger> LedgerAsync(
        IReadOnlyList<PanelMember> members, DateTimeOffset until, CancellationToken cancellationToken) =>
        ties.LoadLedgerAsync([.. members.Select(m => new LedgerAccount(m.Profile, m.Account.Kind))], until, cancellationToken);
}
