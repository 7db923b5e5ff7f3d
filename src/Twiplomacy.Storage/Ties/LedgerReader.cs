using Npgsql;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Storage.Ties;

/// <summary>Reads all evidence about ties among some accounts, on whatever connection, so that a preview sees what it has not committed.</summary>
internal static class LedgerReader
{
    public static async Task<TieLedger> ReadAsync(
        NpgsqlConnection connection, IReadOnlyList<LedgerAccount> asked, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var windows = await ProfileWindowsAsync(connection, asked, cancellationToken);
        var profiles = windows.Select(w => w.Profile).Distinct().ToArray();
        var (streams, runs) = await TieQueries.LoadAsync(connection, profiles, profiles, until, cancellationToken);
        var statements = await StatementQueries.ListAsync(connection, profiles, cancellationToken);
        var revisions = streams.Where(s => s.Scope == ListCompleteness.CompleteWithinPanel).Select(s => s.PanelRevision)
            .Concat(statements.Select(s => s.PanelRevision)).Distinct().ToList();
        var coverage = await CoverageAsync(connection, revisions, windows, cancellationToken);
        var population = new Population(
            asked.Count, [.. asked.Select(a => a.Kind == ProfileKeyKind.Id)],
            [.. windows.Where(w => w.IsHandle).Select(w => w.Window)],
            windows.Select(w => (w.Profile, w.Window)), coverage);
        return new TieLedger(population, streams, runs, statements);
    }

    private sealed record Windowed(int Profile, bool IsHandle, ProfileWindow Window);

    private static async Task<List<Windowed>> ProfileWindowsAsync(
        NpgsqlConnection connection, IReadOnlyList<LedgerAccount> asked, CancellationToken cancellationToken)
    {
        var numbers = asked.Select((account, number) => (account.Profile, number)).ToDictionary(p => p.Profile, p => p.number);
        var windows = new List<Windowed>();
        var ids = asked.Where(a => a.Kind == ProfileKeyKind.Id).Select(a => a.Profile).ToList();
        foreach (var id in ids) windows.Add(new Windowed(id, false, Always(numbers[id])));
        foreach (var t in await AccountQueries.ListTenuresOfAccountsAsync(connection, ids, cancellationToken))
            windows.Add(new Windowed(t.HandleProfile, true, new ProfileWindow(numbers[t.Account], t.From.UtcTicks, t.To.UtcTicks)));
        var handles = asked.Where(a => a.Kind == ProfileKeyKind.Handle).Select(a => a.Profile).ToList();
        var taken = (await AccountQueries.ListTenuresOfHandlesAsync(connection, handles, cancellationToken)).ToLookup(t => t.HandleProfile);
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

    private static async Task<List<(int PanelRevision, CoverageSpan Span)>> CoverageAsync(
        NpgsqlConnection connection, List<int> revisions, List<Windowed> windows, CancellationToken cancellationToken)
    {
        if (revisions.Count == 0) return [];
        var entries = await PanelQueries.ListEntriesAsync(connection, revisions, cancellationToken);
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
