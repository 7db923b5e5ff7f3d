using System.Numerics;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>
/// The largest set S of accounts that can all have what they need: every contested pair inside S is given away by one of
/// its two, and nobody gives away more than it can spare. With nothing to spare that is the maximum independent set, so
/// the search is exponential in the worst case: branch and bound, where an unmeetable set found by augmenting paths names
/// those of whom one must be left out. Steps come from a budget; when it is spent, the answer is an upper bound.
/// </summary>
internal sealed class SparingSubset
{
    /// <summary>Larger components are not searched, only bounded.</summary>
    private const int MostAccounts = 512;

    /// <summary>Of one component; what is not found by then is seldom found soon.</summary>
    private const int MostSteps = 1000;

    private readonly int[] _spare;
    private readonly ulong[][] _neighbours;
    private readonly PairGiving _giving;
    private int _stepsLeft;

    private SparingSubset(ContestedComponent component, int steps)
    {
        _spare = component.Spare;
        _neighbours = [.. component.Neighbours.Select(row =>
        {
            var bits = BitRow.Create(component.Spare.Length);
            foreach (var other in row) BitRow.Set(bits, other);
            return bits;
        })];
        _giving = new PairGiving(_neighbours, _spare);
        _stepsLeft = steps;
    }

    /// <summary>How many accounts the largest set holds, and whether that is exact or an upper bound.</summary>
    public static (int Count, bool IsExact) Largest(ContestedComponent component, SearchBudget budget)
    {
        var n = component.Spare.Length;
        var steps = n > MostAccounts ? 0 : Math.Min(MostSteps, Math.Max(0, budget.Left));
        var search = new SparingSubset(component, steps);
        var everybody = BitRow.Create(n);
        for (var i = 0; i < n; i++) BitRow.Set(everybody, i);
        var bound = search.UpperBound(everybody);
        var found = search.Most(everybody, BitRow.Create(n), bound);
        budget.Spend(steps - Math.Max(0, search._stepsLeft));
        return search._stepsLeft >= 0 ? (found, true) : (bound, found == bound);
    }

    // The most accounts of those present that can be kept, all that must be among them; −1 if those cannot be kept or the
    // steps are spent before anything is found.
    private int Most(ulong[] present, ulong[] must, int bound)
    {
        if (--_stepsLeft < 0) return -1;
        if (_giving.FindUnmeetable(present) is not { } set) return BitRow.Count(present);
        var best = -1;
        var forced = (ulong[])must.Clone();
        foreach (var leaving in set.Where(v => !BitRow.Has(must, v)).OrderByDescending(v => Degree(v, present) - _spare[v]).ThenBy(v => v).ToList())
        {
            var without = (ulong[])present.Clone();
            BitRow.Clear(without, leaving);
            if (UpperBound(without) is var least && least > best) best = Math.Max(best, Most(without, forced, least));
            if (_stepsLeft < 0 || best == bound) return best;
            BitRow.Set(forced, leaving);
        }
        return best;
    }

    private int Degree(int account, ulong[] present)
    {
        var (row, count) = (_neighbours[account], 0);
        for (var word = 0; word < row.Length; word++) count += BitOperations.PopCount(row[word] & present[word]);
        return count;
    }

    // Two necessary conditions on a set of k: what its members need fits into the pairs there are; and any j of them must
    // be able to give away all pairs among them, of which only so many can be missing.
    private int UpperBound(ulong[] present)
    {
        var n = BitRow.Count(present);
        var (needs, spare, absent) = (new int[n], new int[n], new int[n]);
        var (i, ends) = (0, 0);
        foreach (var member in BitRow.Members(present))
        {
            var degree = Degree(member, present);
            (needs[i], spare[i], absent[i]) = (Math.Max(0, degree - _spare[member]), Math.Min(_spare[member], degree), n - 1 - degree);
            (i, ends) = (i + 1, ends + degree);
        }
        Array.Sort(needs);
        Array.Sort(spare);
        Array.Sort(absent);
        return Math.Min(MostByNeeds(needs, ends / 2), MostBySpare(spare, absent));
    }

    private static int MostByNeeds(int[] needs, int pairs)
    {
        var (most, sum) = (0, 0L);
        while (most < needs.Length && (sum += needs[most]) <= pairs) most++;
        return most;
    }

    // Of k accounts the best case are those that can spare most, and among any j those that lack most pairs.
    private static int MostBySpare(int[] spare, int[] absent)
    {
        var (n, missing) = (spare.Length, MissingAmong(absent));
        for (var k = n; k > 0; k--)
        {
            var (fits, given) = (true, 0L);
            for (var j = 1; j <= k && fits; j++)
            {
                given += spare[n - k + j - 1];
                fits = (long)j * (j - 1) / 2 - missing[j] <= given;
            }
            if (fits) return k;
        }
        return 0;
    }

    // How many pairs can be missing among j accounts at the most.
    private static long[] MissingAmong(int[] absent)
    {
        var most = new long[absent.Length + 1];
        for (var j = 1; j <= absent.Length; j++)
        {
            var ends = 0L;
            for (var i = absent.Length - j; i < absent.Length; i++) ends += Math.Min(absent[i], j - 1);
            most[j] = ends / 2;
        }
        return most;
    }
}
