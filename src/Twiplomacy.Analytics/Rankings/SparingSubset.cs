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

    private readonly ContestedComponent _component;
    private readonly SearchBudget _budget;
    private bool _gaveUp;

    private SparingSubset(ContestedComponent component, SearchBudget budget) => (_component, _budget) = (component, budget);

    /// <summary>How many accounts the largest set holds, and whether that is exact or an upper bound.</summary>
    public static (int Count, bool IsExact) Largest(ContestedComponent component, SearchBudget budget)
    {
        var search = new SparingSubset(component, budget);
        var n = component.Spare.Length;
        var everybody = Enumerable.Repeat(true, n).ToArray();
        if (n > MostAccounts) return search.LargestWithoutSearch(everybody);
        var found = search.Most(everybody, new bool[n]);
        if (!search._gaveUp) return (found, true);
        var bound = search.UpperBound(everybody);
        return (bound, found == bound);
    }

    private (int Count, bool IsExact) LargestWithoutSearch(bool[] everybody)
    {
        var bound = UpperBound(everybody);
        return (bound, bound == everybody.Length && FindUnmeetable(everybody) is null);
    }

    // The most accounts of those present that can be kept, all that must be among them; −1 if those cannot be kept.
    private int Most(bool[] present, bool[] must)
    {
        if (!_budget.TrySpend())
        {
            _gaveUp = true;
            return -1;
        }
        if (FindUnmeetable(present) is not { } set) return present.Count(p => p);
        var best = -1;
        var forced = (bool[])must.Clone();
        foreach (var leaving in set.Where(v => !must[v]).OrderByDescending(v => Degree(v, present) - _component.Spare[v]).ThenBy(v => v).ToList())
        {
            var without = (bool[])present.Clone();
            without[leaving] = false;
            if (UpperBound(without) > best) best = Math.Max(best, Most(without, forced));
            if (_gaveUp || best == UpperBound(present)) return best;
            forced[leaving] = true;
        }
        return best;
    }

    private int Degree(int account, bool[] present) => _component.Neighbours[account].Count(b => present[b]);

    // Two necessary conditions on a set of k: what its members need fits into the pairs there are; and, since at the
    // most `missing` pairs are absent, any j of them hold at least j (j − 1) / 2 − missing pairs to be given away.
    private int UpperBound(bool[] present)
    {
        var members = Enumerable.Range(0, present.Length).Where(v => present[v]).ToList();
        var degrees = members.Select(v => Degree(v, present)).ToList();
        var pairs = degrees.Sum() / 2;
        var needs = members.Select((v, i) => Math.Max(0, degrees[i] - _component.Spare[v])).Order().ToList();
        var spare = members.Select((v, i) => (long)Math.Min(_component.Spare[v], degrees[i])).OrderDescending().ToList();
        var missing = (long)members.Count * (members.Count - 1) / 2 - pairs;
        return Math.Min(MostByNeeds(needs, pairs), MostBySpare(spare, missing));
    }

    private static int MostByNeeds(List<int> needs, int pairs)
    {
        var (most, sum) = (0, 0L);
        for (var k = 0; k < needs.Count; k++)
            if ((sum += needs[k]) <= pairs) most = k + 1;
        return most;
    }

    private static int MostBySpare(List<long> spare, long missing)
    {
        var sums = new long[spare.Count + 1];
        for (var k = 0; k < spare.Count; k++) sums[k + 1] = sums[k] + spare[k];
        for (var k = spare.Count; k > 0; k--)
        {
            var fits = true;
            for (var j = 2L; j <= k && fits; j++) fits = j * (j - 1) / 2 - missing <= sums[k] - sums[k - (int)j];
            if (fits) return k;
        }
        return 0;
    }

    /// <summary>A set of accounts present with more pairs among them than they can give away together, or null.</summary>
    private List<int>? FindUnmeetable(bool[] present)
    {
        var n = present.Length;
        var givenTo = Enumerable.Range(0, n).Select(_ => new HashSet<int>()).ToArray();
        for (var a = 0; a < n; a++)
        {
            if (!present[a]) continue;
            foreach (var b in _component.Neighbours[a])
            {
                if (b < a || !present[b]) continue;
                if (Give(a, b, givenTo) is { } reached) return reached;
            }
        }
        return null;
    }

    // One of the two gives the pair away, if need be after others took over what it gives. Null when it is done, else all
    // who were asked: none of them can spare more.
    private List<int>? Give(int a, int b, HashSet<int>[] givenTo)
    {
        var from = new Dictionary<int, int> { [a] = -1, [b] = -1 };
        var asked = new List<int> { a, b };
        for (var i = 0; i < asked.Count; i++)
        {
            var giver = asked[i];
            if (givenTo[giver].Count < _component.Spare[giver])
            {
                TakeOver(giver, a, b, from, givenTo);
                return null;
            }
            foreach (var other in givenTo[giver])
                if (from.TryAdd(other, giver)) asked.Add(other);
        }
        return asked;
    }

    private static void TakeOver(int giver, int a, int b, Dictionary<int, int> from, HashSet<int>[] givenTo)
    {
        while (from[giver] is >= 0 and var relieved)
        {
            givenTo[relieved].Remove(giver);
            givenTo[giver].Add(relieved);
            giver = relieved;
        }
        givenTo[giver].Add(giver == a ? b : a);
    }
}
