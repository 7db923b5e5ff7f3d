using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Chains;

/// <summary>How short a chain of mutual follows could be if every unknown tie were there.</summary>
internal static class PossibleChain
{
    /// <summary>
    /// Ties in a shortest chain over all pairs that are not known to be not mutual; null if none leads there. Breadth-first
    /// over whom no chain has reached yet, O(n²) at the most.
    /// </summary>
    /// <param name="known">The length over known ties, which it never exceeds, or null.</param>
    public static int? Length(EditionTies ties, int from, int to, int? known)
    {
        if (from == to) return 0;
        var left = Enumerable.Range(0, ties.Count).Where(member => member != from).ToList();
        List<int> reached = [from];
        for (var length = 1; reached.Count > 0 && length != known; length++)
        {
            List<int> next = [.. left.Where(member => reached.Exists(before => ties.Mutual(before, member) != MutualState.NotMutual))];
            if (next.Contains(to)) return length;
            left = [.. left.Except(next)];
            reached = next;
        }
        return known;
    }
}
