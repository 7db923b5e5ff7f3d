using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Changes;

/// <summary>
/// The changes among a population: only no → yes and yes → no. What is unknown before is first sight and no news, so a
/// partial list ends no tie. The answer depends on captures alone, not on the order in which exports arrived. Cost: the
/// evidence sorted once, O(E log E).
/// </summary>
public static class TieChanges
{
    /// <summary>All changes in order of <see cref="TieChange.By"/>, then kind and accounts.</summary>
    /// <param name="ledger">The evidence.</param>
    /// <param name="shown">What profiles showed; that a list holds an account is taken from the ledger.</param>
    public static IReadOnlyList<TieChange> Of(TieLedger ledger, IEnumerable<SignOfLife> shown)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var timelines = ledger.Timelines().ToList();
        var life = new LifeSigns(shown, ledger.Listings());
        var changes = timelines.SelectMany(timeline => Directed(timeline, life)).Concat(MutualChanges.Of(timelines));
        return [.. changes.OrderBy(c => c.By).ThenBy(c => c.Kind).ThenBy(c => c.A).ThenBy(c => c.B)];
    }

    private static IEnumerable<TieChange> Directed(TieTimeline timeline, LifeSigns life)
    {
        ChangeKind? lastLoss = null;
        for (var i = 1; i < timeline.Points.Count; i++)
        {
            var (before, now) = (timeline.Points[i - 1], timeline.Points[i]);
            if (before.IsYes == now.IsYes) continue;
            var kind = now.IsYes
                ? lastLoss == ChangeKind.Gone ? ChangeKind.Returned : ChangeKind.Followed
                : life.KindOfLoss(now.Direction == ListDirection.Following ? timeline.B : timeline.A, before.At, now.At);
            if (!now.IsYes) lastLoss = kind;
            yield return new TieChange(kind, timeline.A, timeline.B, before.At, now.At);
        }
    }
}

/// <summary>When accounts were seen alive, or suspended or gone.</summary>
internal sealed class LifeSigns
{
    private readonly Dictionary<int, SignOfLife[]> _signs;

    public LifeSigns(IEnumerable<SignOfLife> shown, IEnumerable<(int Account, long At)> listed) => _signs = shown
        .Concat(listed.Select(seen => new SignOfLife(seen.Account, seen.At, true)))
        .GroupBy(sign => sign.Account).ToDictionary(group => group.Key, group => group.OrderBy(sign => sign.At).ToArray());

    /// <summary>
    /// By the first sign that tells: seen alive at or after the capture that lacks it, or seen suspended or gone after
    /// the last capture that held it.
    /// </summary>
    public ChangeKind KindOfLoss(int account, long after, long by)
    {
        foreach (var sign in _signs.GetValueOrDefault(account) ?? [])
        {
            if (sign.IsAlive && sign.At >= by) return ChangeKind.Unfollowed;
            if (!sign.IsAlive && sign.At > after) return ChangeKind.Gone;
        }
        return ChangeKind.NoLongerListed;
    }
}
