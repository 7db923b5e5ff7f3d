using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>
/// The best and worst possible rank where an unknown pair can count for either of its accounts but not for both, as
/// unilateral ties do. The best is as in <see cref="RankBounds"/>, for nobody needs to gain. The worst asks how many
/// others can exceed the account's least count t at once: each needs t + 1 − (what it can have undisputed) of its
/// contested pairs. That is the largest set of accounts of which each gives away at the most what it can spare, searched
/// exactly for each connected component (<see cref="SparingSubset"/>). An account's own contested pairs go to the others.
/// </summary>
internal static class ContestedRanks
{
    /// <summary>Steps of the search that all accounts of a measure share; then a worst rank is an upper bound and says so.</summary>
    public const int DefaultSteps = 20_000;

    public static PossibleRank[] Of(PeerCount[] counts, IReadOnlyList<ulong[]?> contested, int steps = DefaultSteps)
    {
        var ranks = RankBounds.Of(counts);
        if (contested.All(row => row is null)) return ranks;
        var budget = new SearchBudget(steps);
        // Accounts without a contested pair of their own differ by their least count alone.
        var byLeast = new Dictionary<int, (int Above, bool IsBound)>();
        for (var account = 0; account < counts.Length; account++)
        {
            var (least, alone) = (counts[account].Low, contested[account] is null);
            if (!alone || !byLeast.TryGetValue(least, out var most))
            {
                most = MostAbove(least, alone ? -1 : account, counts, contested, budget);
                if (alone) byLeast[least] = most;
            }
            // Who contests nothing may still stand above its own least count.
            var own = alone && counts[account].High > least ? 1 : 0;
            ranks[account] = ranks[account] with { Worst = 1 + most.Above - own, WorstIsBound = most.IsBound };
        }
        return ranks;
    }

    private static (int Above, bool IsBound) MostAbove(
        int least, int self, PeerCount[] counts, IReadOnlyList<ulong[]?> contested, SearchBudget budget)
    {
        var above = 0;
        var needs = new Dictionary<int, int>();
        for (var b = 0; b < counts.Length; b++)
        {
            if (b == self || counts[b].High <= least) continue;
            var need = least + 1 - counts[b].High + Disputed(contested[b], self);
            if (need <= 0) above++;
            else needs[b] = need;
        }
        if (needs.Count == 0) return (above, false);
        var isBound = false;
        foreach (var component in ContestedComponents.Of(needs, contested, self))
        {
            var (most, exact) = SparingSubset.Largest(component, budget);
            above += most;
            isBound |= !exact;
        }
        return (above, isBound);
    }

    private static int Disputed(ulong[]? row, int self) =>
        row is null ? 0 : BitRow.Count(row) - (self >= 0 && BitRow.Has(row, self) ? 1 : 0);
}

/// <summary>The steps that searches share.</summary>
internal sealed class SearchBudget(int steps)
{
    public int Left { get; private set; } = steps;

    public void Spend(int used) => Left -= used;
}
