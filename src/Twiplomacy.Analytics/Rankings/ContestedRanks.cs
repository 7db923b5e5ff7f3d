using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>
/// The worst possible rank where an unknown pair can count for either of its accounts but not for both, as unilateral ties
/// do. The best is as of accounts that vary alone, for nobody needs to gain. The worst asks how many others can exceed the
/// account's least count t at once: each needs t + 1 − (what it can have undisputed) of its contested pairs. That is the
/// largest set of accounts of which each gives away at the most what it can spare, searched exactly for each connected
/// component (<see cref="SparingSubset"/>). An account's own contested pairs go to the others.
/// </summary>
internal static class ContestedRanks
{
    /// <summary>Steps of the search that all accounts of a measure share; then a worst rank is an upper bound and says so.</summary>
    public const int DefaultSteps = 20_000;

    /// <param name="ranges">Whole numbers.</param>
    /// <param name="members">Who is ranked.</param>
    /// <param name="contested">The contested pairs among them.</param>
    /// <param name="possible">Possible ranks as if accounts varied alone: the worst are corrected.</param>
    public static void Narrow(
        IReadOnlyList<ValueRange?> ranges, IReadOnlyList<int> members, IReadOnlyList<ulong[]?> contested, PossibleRank?[] possible, int steps = DefaultSteps)
    {
        if (contested.All(row => row is null)) return;
        var budget = new SearchBudget(steps);
        // Accounts without a contested pair of their own differ by their least count alone.
        var byLeast = new Dictionary<int, (int Above, bool IsBound)>();
        foreach (var account in members)
        {
            var (least, alone) = ((int)ranges[account]!.Value.Low, contested[account] is null);
            if (!alone || !byLeast.TryGetValue(least, out var most))
            {
                most = MostAbove(least, alone ? -1 : account, ranges, members, contested, budget);
                if (alone) byLeast[least] = most;
            }
            // Who contests nothing may still stand above its own least count.
            var own = alone && ranges[account]!.Value.High > least ? 1 : 0;
            possible[account] = possible[account]!.Value with { Worst = 1 + most.Above - own, WorstIsBound = most.IsBound };
        }
    }

    private static (int Above, bool IsBound) MostAbove(
        int least, int self, IReadOnlyList<ValueRange?> ranges, IReadOnlyList<int> members, IReadOnlyList<ulong[]?> contested, SearchBudget budget)
    {
        var above = 0;
        var needs = new Dictionary<int, int>();
        foreach (var b in members)
        {
            var most = (int)ranges[b]!.Value.High;
            if (b == self || most <= least) continue;
            var need = least + 1 - most + Disputed(contested[b], self);
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
