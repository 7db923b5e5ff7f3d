using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>The best and the worst rank over all completions of the unknown.</summary>
/// <param name="WorstIsBound">The search was given up: the worst rank is at the most this.</param>
public readonly record struct PossibleRank(int Best, int Worst, bool WorstIsBound = false);

/// <summary>
/// The best and worst rank an account can have among some over all completions of the unknown: best = 1 + number of B with
/// low(B) + u(A,B) &gt; high(A), worst = 1 + number of B with high(B) − u(A,B) &gt; low(A), where u is 1 if an unknown pair
/// A, B counts for both at once and 0 where it is the business of one alone. Where one unknown pair can count for either
/// but not both, see <see cref="ContestedRanks"/>. O(n log n + open pairs).
/// </summary>
public static class PossibleRanks
{
    /// <param name="ranges">Of every account; null for one that takes no part.</param>
    /// <param name="among">The accounts that are ranked against each other.</param>
    /// <returns>By account; null for whoever takes no part or is not among them.</returns>
    public static PossibleRank?[] Of(IReadOnlyList<ValueRange?> ranges, OpenPairs? pairs, IReadOnlyList<int> among)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        ArgumentNullException.ThrowIfNull(among);
        var members = among.Where(account => ranges[account] is not null).ToList();
        var rows = pairs?.Within(SetOf(members, ranges.Count));
        var possible = Independent(ranges, members);
        if (pairs is { Effect: PairEffect.ForBoth }) ShareGains(ranges, members, rows!, possible);
        if (pairs is { Effect: PairEffect.ForEither }) ContestedRanks.Narrow(ranges, members, rows!, possible);
        return possible;
    }

    private static ulong[] SetOf(IEnumerable<int> members, int count)
    {
        var set = BitRow.Create(count);
        foreach (var member in members) BitRow.Set(set, member);
        return set;
    }

    private static PossibleRank?[] Independent(IReadOnlyList<ValueRange?> ranges, List<int> members)
    {
        var lows = members.Select(member => ranges[member]!.Value.Low).Order().ToArray();
        var highs = members.Select(member => ranges[member]!.Value.High).Order().ToArray();
        var possible = new PossibleRank?[ranges.Count];
        foreach (var member in members)
        {
            var (low, high) = ranges[member]!.Value;
            // An account's own high may exceed its own low.
            possible[member] = new PossibleRank(1 + Above(lows, high), 1 + Above(highs, low) - (high > low ? 1 : 0));
        }
        return possible;
    }

    // Where A reaches its high, B gains the pair they share; where A falls to its low, B loses it.
    private static void ShareGains(
        IReadOnlyList<ValueRange?> ranges, List<int> members, IReadOnlyList<ulong[]?> rows, PossibleRank?[] possible)
    {
        foreach (var a in members)
        {
            if (rows[a] is not { } open) continue;
            var (low, high) = ranges[a]!.Value;
            var (best, worst) = (0, 0);
            foreach (var b in BitRow.Members(open))
            {
                if (ranges[b]!.Value.Low == high) best++;
                if (ranges[b]!.Value.High == low + 1) worst++;
            }
            possible[a] = new PossibleRank(possible[a]!.Value.Best + best, possible[a]!.Value.Worst - worst);
        }
    }

    private static int Above(double[] sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= value) low = middle + 1;
            else high = middle;
        }
        return sorted.Length - low;
    }
}
