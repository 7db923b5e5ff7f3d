using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Events;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Changes;

/// <summary>
/// What changed among all who belonged to a panel at some time of a period: read from what is stored, which is computed
/// when an edition is published, else by whoever asks first after the evidence has changed.
/// </summary>
public sealed class PanelChanges(
    PanelStudyLoader studies, PanelChangeComputation computation, PanelChangeStore store, EvidenceVersionQueries versions, EditionQueries editions,
    WorkGate gate)
{
    // Evidence may change between storing and reading.
    private const int MostTries = 5;

    // None is kept: what was stored once may have been replaced since.
    private readonly RecentAnswers<(string Panel, string Version), bool> _storing = new("panel_changes", most: 0);
    private readonly RecentAnswers<(string Panel, string Version, DateOnly From, DateTimeOffset AsOf), IReadOnlyList<PanelMember>?> _members =
        new("panel_change_members", most: 8);

    /// <summary>All changes of a period in order of time; null if there is no such panel.</summary>
    public async Task<IReadOnlyList<PanelChange>?> FindAsync(
        string panel, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        (await FindAsync(new PanelChangeQuestion(panel, from, to), isAwaited: false, cancellationToken))?.Rows;

    /// <summary>Changes for somebody who waits for the answer; null if there is no such panel.</summary>
    /// <exception cref="WorkBusyException">They have to be computed, and too much is.</exception>
    /// <exception cref="WorkTooLargeException">They have to be computed, and the panel has too many members.</exception>
    public Task<FoundChanges?> FindAsync(PanelChangeQuestion question, CancellationToken cancellationToken) =>
        FindAsync(question, isAwaited: true, cancellationToken);

    /// <summary>
    /// Stores the changes of an edition's panel, unless they are. A panel that is too large is left to what has the time
    /// for it: nothing is said of its changes on pages.
    /// </summary>
    public async Task PrepareAsync(string edition, CancellationToken cancellationToken)
    {
        if (await editions.FindAsync(edition, null, cancellationToken) is not { } revision) return;
        try
        {
            await RequireStoredAsync(revision.Panel, gate, cancellationToken);
        }
        catch (WorkTooLargeException)
        {
            // Whoever asks is told.
        }
    }

    /// <summary>Sees to it that the changes of a panel are stored as the evidence gives them now, and answers the version.</summary>
    public Task<string> RequireStoredAsync(string panel, CancellationToken cancellationToken) => RequireStoredAsync(panel, null, cancellationToken);

    private async Task<string> RequireStoredAsync(string panel, WorkGate? price, CancellationToken cancellationToken)
    {
        // Read before they are computed: what is taken in meanwhile makes the next asker compute them anew.
        var version = await versions.ReadAsync(cancellationToken);
        if (await store.FindVersionAsync(panel, cancellationToken) == version) return version;
        await _storing.GetAsync((panel, version), given => StoreAsync(panel, version, price, given), cancellationToken);
        return version;
    }

    private async Task<bool> StoreAsync(string panel, string version, WorkGate? price, CancellationToken cancellationToken)
    {
        var rows = price is null
            ? await computation.ComputeAsync(panel, null, cancellationToken)
            : await price.RunAsync(() => computation.ComputeAsync(panel, price, cancellationToken), cancellationToken);
        if (rows is not null) await store.ReplaceAsync(panel, version, rows, cancellationToken);
        return true;
    }

    private async Task<FoundChanges?> FindAsync(PanelChangeQuestion question, bool isAwaited, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var version = await RequireStoredAsync(question.Panel, isAwaited ? gate : null, cancellationToken);
            if (await MembersAsync(question, version, cancellationToken) is not { } members) return null;
            if (await ReadAsync(question, version, members, cancellationToken) is { } found) return found;
        }
        throw new WorkBusyException();
    }

    private Task<IReadOnlyList<PanelMember>?> MembersAsync(PanelChangeQuestion question, string version, CancellationToken cancellationToken) =>
        _members.GetAsync(
            (question.Panel, version, DateOnly.FromDateTime(question.From.UtcDateTime), question.MembersAsOf),
            given => studies.FindMembersDuringAsync(question.Panel, question.From, question.MembersAsOf, given), cancellationToken);

    private async Task<FoundChanges?> ReadAsync(
        PanelChangeQuestion question, string version, IReadOnlyList<PanelMember> members, CancellationToken cancellationToken)
    {
        var byProfile = members.ToDictionary(member => member.Profile);
        var filter = new PanelChangeFilter(question.Panel, version, [.. byProfile.Keys], question.From, question.To)
        {
            Kind = (int?)question.Kind,
            Accounts = question.Accounts is { } keys ? [.. members.Where(member => keys.Contains(member.Account)).Select(member => member.Profile)] : null,
        };
        int? place = null;
        if (question.After is { } after)
        {
            if (await store.FindSpotAsync(question.Panel, version, after.By, (int)after.Kind, cancellationToken) is not { } spot) return null;
            place = PlaceOf(spot, after, byProfile, question.NewestFirst);
        }
        if (await store.ListAsync(filter, place, question.NewestFirst, question.Limit, cancellationToken) is not { } page) return null;
        return new([.. page.Rows.Select(row => new PanelChange((ChangeKind)row.Kind, byProfile[row.Account], byProfile[row.Other], row.After, row.By))],
            page.Latest);
    }

    // The change that a cursor names may be gone: then what lies behind it begins at the next one.
    private static int PlaceOf(PanelChangeSpot spot, ChangePosition after, Dictionary<int, PanelMember> members, bool newestFirst)
    {
        var earlier = spot.Rows.Where(row => members.ContainsKey(row.Account) && members.ContainsKey(row.Other))
            .Where(row => Order(row).CompareTo((after.Account, after.Other)) is var order && (newestFirst ? order < 0 : order <= 0));
        var last = earlier.Select(row => row.Place).DefaultIfEmpty(spot.Before).Max();
        return newestFirst ? last + 1 : last;

        (Core.Accounts.ProfileKey, Core.Accounts.ProfileKey) Order(PanelChangeRow row) => (members[row.Account].Account, members[row.Other].Account);
    }
}
