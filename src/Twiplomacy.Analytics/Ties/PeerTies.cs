using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Ties;

/// <summary>What is known between an account and one peer.</summary>
public sealed record PeerTie(PanelMember Peer, TieState Follows, TieState FollowedBy, MutualState Mutual);

/// <summary>An account's ties to all its peers in a panel at an instant, in the published order of peers.</summary>
public static class PeerTies
{
    public static IReadOnlyList<PeerTie> Of(PanelStudy study, TieSnapshot ties, int account)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Of(study.Members, ties, account);
    }

    /// <param name="members">The accounts that the ties are among, in their order.</param>
    public static IReadOnlyList<PeerTie> Of(IReadOnlyList<PanelMember> members, TieSnapshot ties, int account)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(ties);
        return [.. Enumerable.Range(0, members.Count).Where(peer => peer != account).Select(peer =>
        {
            var (there, back) = (ties.Follows(account, peer), ties.Follows(peer, account));
            return new PeerTie(members[peer], there, back, TieRules.Mutual(there, back));
        })];
    }
}

/// <summary>
/// A step that would bring a mutual tie, and the rank in mutual follows that all steps so far would bring by what is known:
/// what the unknown leaves open is not in it.
/// </summary>
/// <param name="RankAfter">Rank if this step and all before it in the list were taken and nothing else changed.</param>
public sealed record WorklistStep(PanelMember Peer, int PeerMutual, int RankAfter);

/// <summary>
/// Peers that follow an account and are known not to be followed back (its own to do), best connected first, with the
/// rank each step would bring; and the reverse, whom it follows in vain.
/// </summary>
public sealed record Worklist(int Mutual, int Rank, IReadOnlyList<WorklistStep> FollowBack, IReadOnlyList<WorklistStep> NotFollowedBack)
{
    public static Worklist Of(PanelStudy study, TieSnapshot ties, int account)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(ties);
        var mutual = MutualCounts(ties);
        var peers = PeerTies.Of(study, ties, account);
        return new Worklist(
            mutual[account], RankWith(mutual, account, []),
            Steps(study, peers.Where(t => t is { FollowedBy: TieState.Yes, Follows: TieState.No }), mutual, account),
            Steps(study, peers.Where(t => t is { Follows: TieState.Yes, FollowedBy: TieState.No }), mutual, account));
    }

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
