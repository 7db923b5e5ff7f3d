using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// "Complete within": for every member of the panel revision in force, or for the owners named, the file shows all ties
/// to other members. Members that the file does not mention follow nobody in the panel, and are named to the user.
/// </summary>
internal sealed class PanelScope
{
    private readonly IReadOnlyList<PanelEntry> _entries;
    private readonly Dictionary<ProfileKey, int> _tracked;
    private readonly ILookup<int, TenureRow> _tenures;
    private readonly IReadOnlyList<ProfileKey>? _owners;

    private PanelScope(
        PanelSummary panel, IReadOnlyList<PanelEntry> entries, Dictionary<ProfileKey, int> tracked,
        ILookup<int, TenureRow> tenures, IReadOnlyList<AccountRef>? owners)
    {
        (RevisionId, _entries, _tracked, _tenures) = (panel.RevisionId, entries, tracked, tenures);
        _owners = owners is null ? null : [.. owners.Select(o => o.Key(panel.Platform))];
    }

    public int RevisionId { get; }

    /// <summary>Loads the revision in force.</summary>
    /// <param name="recorded">The revision by which an earlier reading of the same export was judged, which is kept; else null.</param>
    /// <exception cref="ImportRefusedException">There is no such panel.</exception>
    public static async Task<PanelScope> LoadAsync(
        string slug, ImportDeclaration declaration, PanelQueries panels, AccountQueries accounts, int? recorded, CancellationToken cancellationToken)
    {
        var panel = await panels.FindAsync(slug, cancellationToken)
            ?? throw new ImportRefusedException($"There is no panel '{slug}'. Import it first: twiplomacy panel import FILE --panel {slug}.");
        panel = panel with { RevisionId = recorded ?? panel.RevisionId };
        var entries = (await panels.ListEntriesAsync([panel.RevisionId], cancellationToken))[panel.RevisionId].ToList();
        var keys = entries.SelectMany(e => e.Handle is null ? [e.Key] : new[] { e.Key, ProfileKey.OfHandle(e.Key.Platform, e.Handle) })
            .Concat((declaration.Owners ?? []).Select(o => o.Key(panel.Platform))).Distinct().ToList();
        var tracked = new Dictionary<ProfileKey, int>(await accounts.FindProfilesAsync(keys, cancellationToken));
        var byAccount = await accounts.ListTenuresOfAccountsAsync([.. entries.Select(e => e.Profile).Distinct()], cancellationToken);
        var handles = byAccount.Select(t => t.HandleProfile).Concat(tracked.Values).Distinct().ToList();
        var tenures = await accounts.ListTenuresOfHandlesAsync(handles, cancellationToken);
        foreach (var profile in await accounts.ListProfilesAsync(handles, cancellationToken)) tracked[profile.Key] = profile.ProfileId;
        return new PanelScope(panel, entries, tracked, tenures.ToLookup(t => t.HandleProfile), declaration.Owners);
    }

    /// <summary>
    /// Whether the file vouches for the list of this owner. That only members are vouched for is settled where ties are
    /// read: a later import may tell which account the owner's handle meant.
    /// </summary>
    public bool Owns(in ProfileKey owner, DateTimeOffset capturedAt) =>
        OwnersAt(capturedAt) is not { } owners || owners.Contains(AccountOf(owner, capturedAt));

    /// <summary>Members whose lists the file must hold and does not: they follow nobody in the panel.</summary>
    public IEnumerable<PanelEntry> Silent(IEnumerable<ProfileKey> mentioned, DateTimeOffset capturedAt)
    {
        var present = mentioned.Select(key => AccountOf(key, capturedAt)).ToHashSet();
        return Required(capturedAt).Where(member => !present.Contains(member.Key)).Select(member => member.Value);
    }

    private readonly Dictionary<DateTimeOffset, Dictionary<int, PanelEntry>> _required = [];

    private Dictionary<int, PanelEntry> Required(DateTimeOffset capturedAt)
    {
        if (_required.TryGetValue(capturedAt, out var known)) return known;
        var day = DateOnly.FromDateTime(capturedAt.UtcDateTime);
        var (owners, members) = (OwnersAt(capturedAt), new Dictionary<int, PanelEntry>());
        foreach (var entry in _entries.Where(e => e.IsMemberOn(day)))
        {
            var account = AccountOf(entry.Key, capturedAt);
            if (owners is null || owners.Contains(account)) members.TryAdd(account, entry);
        }
        return _required[capturedAt] = members;
    }

    private readonly Dictionary<DateTimeOffset, HashSet<int>> _ownersAt = [];

    // A handle in the file of owners means whom it meant at the capture.
    private HashSet<int>? OwnersAt(DateTimeOffset capturedAt)
    {
        if (_owners is null) return null;
        if (_ownersAt.TryGetValue(capturedAt, out var known)) return known;
        return _ownersAt[capturedAt] = [.. _owners.Select(owner => AccountOf(owner, capturedAt))];
    }

    private int AccountOf(ProfileKey key, DateTimeOffset at)
    {
        if (!_tracked.TryGetValue(key, out var profile)) return -1;
        if (key.Kind == ProfileKeyKind.Id) return profile;
        foreach (var tenure in _tenures[profile])
            if (tenure.From <= at && at < tenure.To) return tenure.Account;
        return profile;
    }
}

/// <summary>An import that cannot be taken at all; the message is for the person who handed it in.</summary>
public sealed class ImportRefusedException(string message) : Exception(message);
