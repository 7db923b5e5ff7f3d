using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Analytics.Worklists;

/// <summary>
/// Peers that follow an account and are known not to be followed back (its own to do), best connected first, with the
/// rank each step would bring; and the reverse, whom it follows in vain.
/// </summary>
public sealed record Worklist(int Mutual, int Rank, IReadOnlyList<WorklistStep> FollowBack, IReadOnlyList<WorklistStep> NotFollowedBack)
{
    public static Worklist Of(PanelStudy study, TieSnapshot ties, int account) => Of(study, ties, account, (_, _) => true);

    /// <param name="takes">Which steps are in it: the rank after a step counts on those before it that are.</param>
    public static Worklist Of(PanelStudy study, TieSnapshot ties, int account, Func<PanelMember, StepKind, bool> takes)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(takes);
        var mutual = MutualCounts(ties);
        var peers = PeerTies.Of(study, ties, account);
        return new Worklist(
            mutual[account], RankWith(mutual, account, []),
            Steps(study, peers.Where(t => KindOf(t) == StepKind.FollowBack && takes(t.Peer, StepKind.FollowBack)), mutual, account),
            Steps(study, peers.Where(t => KindOf(t) == StepKind.NotFollowedBack && takes(t.Peer, StepKind.NotFollowedBack)), mutual, account));
    }

    private static StepKind? KindOf(PeerTie tie) => (tie.Follows, tie.FollowedBy) switch
    {
        (TieState.No, TieState.Yes) => StepKind.FollowBack,
        (TieState.Yes, TieState.No) => StepKind.NotFollowedBack,
        _ => null,
    };

    private static int[] MutualCounts(TieSnapshot ties)
    {
        var counts = new int[ties.Population.Count];
        for (var a = 0; a < counts.Length; a++)
        {
            var back = ties.Predecessors(a);
            foreach (var b in ties.Successors(a))
                if (back.BinarySearch(b) >= 0) counts[a]++;
        }
        return counts;
    }

    private static List<WorklistStep> Steps(PanelStudy study, IEnumerable<PeerTie> ties, int[] mutual, int account)
    {
        var numbers = study.Members.Select((m, i) => (m.Account, i)).ToDictionary(p => p.Account, p => p.i);
        var steps = new List<WorklistStep>();
        var taken = new List<int>();
        foreach (var peer in ties.Select(t => numbers[t.Peer.Account]).OrderByDescending(p => mutual[p]).ThenBy(p => p).ToList())
        {
            taken.Add(peer);
            steps.Add(new WorklistStep(study.Members[peer], mutual[peer], RankWith(mutual, account, taken)));
        }
        return steps;
    }

    // A new mutual tie counts for both sides.
    private static int RankWith(int[] mutual, int account, List<int> taken)
    {
        var mine = mutual[account] + taken.Count;
        var gained = taken.ToHashSet();
        var above = 0;
        for (var b = 0; b < mutual.Length; b++)
            if (b != account && mutual[b] + (gained.Contains(b) ? 1 : 0) > mine) above++;
        return above + 1;
    }
}
