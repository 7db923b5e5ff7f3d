using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Ties;

/// <summary>How far an account reaches among its peers: mutual ties, followers and follows.</summary>
public sealed record PeerReach(KnownCount Mutual, KnownCount Followers, KnownCount Following)
{
    public static PeerReach Of(IReadOnlyList<PeerTie> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        return Of([.. ties.Select(tie => (tie.Follows, tie.FollowedBy))]);
    }

    /// <param name="account">Its number among those that the ties are of.</param>
    public static PeerReach Of(TieSnapshot ties, int account)
    {
        ArgumentNullException.ThrowIfNull(ties);
        return Of([.. Enumerable.Range(0, ties.Population.Count).Where(peer => peer != account)
            .Select(peer => (ties.Follows(account, peer), ties.Follows(peer, account)))]);
    }

    private static PeerReach Of(IReadOnlyList<(TieState There, TieState Back)> ties) => new(
        KnownCount.Of(ties, tie => TieRules.Mutual(tie.There, tie.Back) switch { MutualState.Mutual => TieState.Yes, MutualState.NotMutual => TieState.No, _ => TieState.Unknown }),
        KnownCount.Of(ties, tie => tie.Back), KnownCount.Of(ties, tie => tie.There));
}

/// <summary>How many peers are known to be tied, and how many may be for all that is known.</summary>
/// <param name="Value">Null where nothing is known of any peer: that is not 0.</param>
/// <param name="Most">With those of which nothing is known.</param>
public sealed record KnownCount(int? Value, int Most)
{
    /// <summary>None is known to be tied, and some may be.</summary>
    public bool IsOpenAtNone => Value == 0 && Most > 0;

    internal static KnownCount Of(
        IReadOnlyList<(TieState There, TieState Back)> ties, Func<(TieState There, TieState Back), TieState> state)
    {
        var (yes, no) = (0, 0);
        foreach (var tie in ties)
        {
            if (state(tie) == TieState.Yes) yes++;
            else if (state(tie) == TieState.No) no++;
        }
        return new KnownCount(yes + no == 0 ? null : yes, ties.Count - no);
    }
}
