using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Analytics.Changes;

/// <summary>A change between two members of a panel.</summary>
public sealed record PanelChange(ChangeKind Kind, PanelMember Account, PanelMember Other, DateTimeOffset After, DateTimeOffset By);

/// <summary>What changed among all who belonged to a panel at some time of a period.</summary>
public sealed class PanelChanges(PanelStudyLoader studies, AccountQueries accounts, ProfileObservationQueries observations, PostQueries? posts = null)
{
    /// <summary>Changes that were there at the latest by an instant in [from, to], in order of time; null if there is no such panel.</summary>
    public Task<IReadOnlyList<PanelChange>?> FindAsync(
        string panel, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        ComputeAsync(panel, from, to, gate: null, cancellationToken);

    /// <summary>The same for somebody who waits for the answer.</summary>
    /// <exception cref="WorkBusyException">Too much is being computed.</exception>
    /// <exception cref="WorkTooLargeException">The panel has too many members.</exception>
    public Task<IReadOnlyList<PanelChange>?> FindAsync(
        string panel, DateTimeOffset from, DateTimeOffset to, WorkGate gate, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return gate.RunAsync(() => ComputeAsync(panel, from, to, gate, cancellationToken), cancellationToken);
    }

    private async Task<IReadOnlyList<PanelChange>?> ComputeAsync(
        string panel, DateTimeOffset from, DateTimeOffset to, WorkGate? gate, CancellationToken cancellationToken)
    {
        if (await studies.FindMembersDuringAsync(panel, from, to, cancellationToken) is not { } members) return null;
        gate?.Require(members.Count);
        // What is known today of an earlier loss counts: whether the account was still there is often seen only later.
        var ledger = await studies.LedgerAsync(members, DateTimeOffset.MaxValue, cancellationToken);
        var shown = await ShownAsync(members, ledger.Population, cancellationToken);
        // A post is a sign of life, and only those at or after a loss tell.
        var written = posts is null ? [] : await posts.ListSignsOfLifeAsync([.. members.Select(m => m.Profile)], from, DateTimeOffset.MaxValue, cancellationToken);
        var numbers = members.Select((member, number) => (member.Profile, number)).ToDictionary(pair => pair.Profile, pair => pair.number);
        var alive = written.Select(post => new SignOfLife(numbers[post.Account], post.At.UtcTicks, IsAlive: true));
        return [.. TieChanges.Of(ledger, shown.Concat(alive)).Where(change => change.By >= from.UtcTicks && change.By <= to.UtcTicks)
            .Select(change => new PanelChange(change.Kind, members[change.A], members[change.B], At(change.After), At(change.By)))];
    }

    private async Task<IEnumerable<SignOfLife>> ShownAsync(
        IReadOnlyList<PanelMember> members, Population population, CancellationToken cancellationToken)
    {
        var tenures = await accounts.ListTenuresOfAccountsAsync([.. members.Select(m => m.Profile)], cancellationToken);
        var profiles = members.Select(m => m.Profile).Concat(tenures.Select(t => t.HandleProfile)).Distinct().ToList();
        var rows = await observations.ListAsync(profiles, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, cancellationToken);
        return rows.Select(row => new SignOfLife(
                population.Resolve(row.Profile, row.ObservedAt.UtcTicks), row.ObservedAt.UtcTicks,
                row.Status is not (AccountStatus.Suspended or AccountStatus.Gone)))
            .Where(sign => sign.Account >= 0);
    }

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
