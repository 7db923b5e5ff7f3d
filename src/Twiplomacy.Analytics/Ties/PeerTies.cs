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
