using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>The best and the worst rank over all completions of the unknown.</summary>
/// <param name="WorstIsBound">The search was given up: the worst rank is at the most this.</param>
internal readonly record struct PossibleRank(int Best, int Worst, bool WorstIsBound = false);

/// <summary>
/// The best and worst rank an account can have over all completions of the unknown: best = 1 + number of B with
/// low(B) + u(A,B) &gt; high(A), worst = 1 + number of B with high(B) − u(A,B) &gt; low(A), where u is 1 if the unknown
/// between A and B counts for both at once (mutual ties) and 0 where it is the business of one alone. Where one unknown
/// pair can count for either but not both, see <see cref="ContestedRanks"/>. O(n log n + open pairs).
/// </summary>
internal static class RankBounds
{
    public static PossibleRank[] Of(PeerCount[] counts, IReadOnlyList<ulong[]?>? shared = null)
    {
        var lows = Sorted(counts, c => c.Low);
        var highs = Sorted(counts, c => c.High);
        var bounds = new PossibleRank[counts.Length];
        for (var a = 0; a < counts.Length; a++)
        {
            var best = 1 + Above(lows, counts[a].High);
            // An account's own high may exceed its own low.
            var worst = 1 + Above(highs, counts[a].Low) - (counts[a].High > counts[a].Low ? 1 : 0);
            foreach (var b in shared?[a] is { } open ? BitRow.Members(open) : [])
            {
                if (counts[b].Low == counts[a].High) best++;
                if (counts[b].High == counts[a].Low + 1) worst--;
            }
            bounds[a] = new PossibleRank(best, worst);
        }
        return bounds;
    }

    private static int[] Sorted(PeerCount[] counts, Func<PeerCount, int> key)
    {
        var sorted = counts.Select(key).ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static int Above(int[] sorted, int value)
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
