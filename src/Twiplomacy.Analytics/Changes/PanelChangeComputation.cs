using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Events;
using Twiplomacy.Storage.Posts;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Changes;

/// <summary>Computes everything that ever changed among all who ever belonged to a panel.</summary>
public sealed class PanelChangeComputation(
    PanelStudyLoader studies, AccountQueries accounts, TieQueries ties, ProfileObservationQueries observations, PostQueries posts)
{
    /// <summary>In order of time, kind and accounts; null if there is no such panel.</summary>
    /// <param name="gate">Refuses a panel that is too large, before its ties are read; null: none is.</param>
    /// <exception cref="WorkTooLargeException">The panel has too many accounts.</exception>
    public async Task<IReadOnlyList<PanelChangeRow>?> ComputeAsync(string panel, WorkGate? gate, CancellationToken cancellationToken)
    {
        if (await studies.FindAllAccountsAsync(panel, cancellationToken) is not { } members) return null;
        gate?.Require(members.Count);
        var profiles = members.Select(member => member.ProfileId).ToList();
        // What is known today of an earlier loss counts: whether the account was still there is often seen only later.
        var ledger = await ties.LoadLedgerAsync(
            [.. members.Select(member => new LedgerAccount(member.ProfileId, member.Key.Kind))], DateTimeOffset.MaxValue, cancellationToken);
        var shown = await ShownAsync(profiles, ledger.Population, cancellationToken);
        var written = await posts.ListSignsOfLifeAsync(profiles, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, cancellationToken);
        var numbers = profiles.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var alive = written.Select(post => new SignOfLife(numbers[post.Account], post.At.UtcTicks, IsAlive: true));
        // Accounts are numbered in the published order, so the order of the numbers is that of the accounts.
        return [.. TieChanges.Of(ledger, shown.Concat(alive)).Select((change, index) => new PanelChangeRow(
            index + 1, (int)change.Kind, profiles[change.A], profiles[change.B], At(change.After), At(change.By)))];
    }

    private async Task<IEnumerable<SignOfLife>> ShownAsync(List<int> members, Population population, CancellationToken cancellationToken)
    {
        var tenures = await accounts.ListTenuresOfAccountsAsync(members, cancellationToken);
        var profiles = members.Concat(tenures.Select(t => t.HandleProfile)).Distinct().ToList();
        var rows = await observations.ListAsync(profiles, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, cancellationToken);
        return rows.Select(row => new SignOfLife(
                population.Resolve(row.Profile, row.ObservedAt.UtcTicks), row.ObservedAt.UtcTicks,
                row.Status is not (AccountStatus.Suspended or AccountStatus.Gone)))
            .Where(sign => sign.Account >= 0);
    }

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
