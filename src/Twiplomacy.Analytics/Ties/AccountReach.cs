using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Storage.Accounts;

namespace Twiplomacy.Analytics.Ties;

/// <summary>
/// How far an account reached at an instant: followers as its profile showed them then, and its ties in the panel. Null
/// where nothing was seen.
/// </summary>
/// <param name="FollowerGrowth">Per cent since the observation before, or null without one.</param>
/// <param name="Ties">Null where it had no peers.</param>
public sealed record ReachPoint(
    DateTimeOffset At, long? Followers, double? FollowerGrowth, long? Following, PeerReach? Ties, int? Peers);

/// <summary>The reach of an account over time: one point for each instant at which something of it was captured.</summary>
public sealed class AccountReach(PanelStudyLoader studies, AccountQueries accounts, ProfileObservationQueries observations, WorkGate gate)
{
    private static readonly TimeSpan EvidenceAge = TimeSpan.FromDays(366);

    /// <summary>
    /// Points in order of time. The peers of each are the panel's members on its day. Without a panel nothing is computed, so
    /// nobody waits for a turn.
    /// </summary>
    /// <exception cref="WorkBusyException">Too much is being computed.</exception>
    /// <exception cref="WorkTooLargeException">The panel has too many members.</exception>
    public Task<IReadOnlyList<ReachPoint>> HistoryAsync(
        FoundAccount account, string? panel, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        return panel is null
            ? ComputeAsync(account, null, from, to, cancellationToken)
            : gate.RunAsync(() => ComputeAsync(account, panel, from, to, cancellationToken), cancellationToken);
    }

    private async Task<IReadOnlyList<ReachPoint>> ComputeAsync(
        FoundAccount account, string? panel, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var seen = await ObservedAsync(account, from, to, cancellationToken);
        var own = await studies.LedgerAsync([account.AsMember()], to, cancellationToken);
        var instants = seen.Select(o => o.ObservedAt).Concat(own.CapturesOf(0)).Where(at => at >= from && at <= to).Distinct().Order();
        var points = new List<ReachPoint>();
        foreach (var day in instants.GroupBy(at => DateOnly.FromDateTime(at.UtcDateTime)))
        {
            var study = panel is null ? null : await studies.FindAsync(panel, day.Max(), null, gate, cancellationToken);
            foreach (var at in day) points.Add(PointAt(at, seen, study, study is null ? -1 : NumberOf(study, account), points));
        }
        return points;
    }

    private async Task<IReadOnlyList<ProfileObservation>> ObservedAsync(
        FoundAccount account, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var tenures = (await accounts.ListTenuresOfAccountsAsync([account.Profile], cancellationToken)).ToLookup(t => t.HandleProfile);
        var rows = await observations.ListAsync([account.Profile, .. tenures.Select(t => t.Key)], from, to, cancellationToken);
        return [.. rows.Where(o => o.Profile == account.Profile || tenures[o.Profile].Any(t => t.From <= o.ObservedAt && o.ObservedAt < t.To))
            .OrderBy(o => o.ObservedAt)];
    }

    private static int NumberOf(PanelStudy study, FoundAccount account)
    {
        for (var i = 0; i < study.Members.Count; i++)
            if (study.Members[i].Profile == account.Profile) return i;
        return -1;
    }

    private static ReachPoint PointAt(
        DateTimeOffset at, IReadOnlyList<ProfileObservation> seen, PanelStudy? study, int number, List<ReachPoint> before)
    {
        var shown = seen.Where(o => o.ObservedAt == at).ToList();
        var followers = shown.Max(o => o.Followers);
        var last = before.LastOrDefault(p => p.Followers is not null)?.Followers;
        double? growth = followers is { } now && last > 0 ? 100 * (now / (double)last.Value - 1) : null;
        var point = new ReachPoint(at, followers, growth, shown.Max(o => o.Following), null, null);
        if (number < 0) return point;
        var ties = study!.Ledger.At(at, EvidenceAge);
        return point with { Ties = PeerReach.Of(ties, number), Peers = ties.Population.Count - 1 };
    }
}
