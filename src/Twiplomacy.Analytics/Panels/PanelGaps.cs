using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Panels;

/// <summary>What is missing before a panel can be ranked: which ids, and whose lists.</summary>
/// <param name="Members">How many belong to the panel on the date.</param>
/// <param name="WithoutId">Members known by their handle alone: a list of ids cannot name them.</param>
/// <param name="WithoutList">Members of whom it is not known whom they follow, those that most members follow first.</param>
public sealed record PanelGaps(int Members, IReadOnlyList<PanelMember> WithoutId, IReadOnlyList<PanelMember> WithoutList)
{
    // A list that tells of nine peers in ten leaves nothing to fetch.
    private const double Enough = 0.9;

    public bool IsAny => WithoutId.Count + WithoutList.Count > 0;

    public static PanelGaps Of(IReadOnlyList<PanelMember> members, TieSnapshot ties)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(ties);
        var peers = members.Count - 1;
        var silent = Enumerable.Range(0, members.Count)
            .Where(member => peers > 0 && KnownOf(ties, member, members.Count) < Enough * peers)
            .OrderByDescending(member => ties.Predecessors(member).Length).ThenBy(member => members[member].SortHandle, StringComparer.Ordinal);
        return new PanelGaps(
            members.Count, [.. members.Where(member => member.Account.Kind == ProfileKeyKind.Handle)], [.. silent.Select(member => members[member])]);
    }

    private static int KnownOf(TieSnapshot ties, int member, int count) =>
        Enumerable.Range(0, count).Count(peer => peer != member && ties.Follows(member, peer) != TieState.Unknown);
}
