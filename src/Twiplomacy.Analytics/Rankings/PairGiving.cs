using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>
/// Lets every contested pair among some accounts be given away by one of its two, within what each can spare, by
/// augmenting paths: whoever can spare no more asks those to whom it gives a pair to give that pair away instead.
/// </summary>
internal sealed class PairGiving(ulong[][] neighbours, int[] spare)
{
    private readonly ulong[][] _givenTo = [.. neighbours.Select(row => new ulong[row.Length])];
    private readonly int[] _given = new int[spare.Length];
    private readonly int[] _relieves = new int[spare.Length];
    private readonly int[] _asked = new int[spare.Length];

    /// <summary>A set of the accounts present with more pairs among them than they can give away together, or null.</summary>
    public List<int>? FindUnmeetable(ulong[] present)
    {
        foreach (var row in _givenTo) Array.Clear(row);
        Array.Clear(_given);
        foreach (var a in BitRow.Members(present))
        {
            foreach (var b in BitRow.Members(neighbours[a]))
            {
                if (b < a || !BitRow.Has(present, b)) continue;
                if (Give(a, b) is { } unmeetable) return unmeetable;
            }
        }
        return null;
    }

    private List<int>? Give(int a, int b)
    {
        // The one with more left gives, so that few have to be asked.
        if (spare[b] - _given[b] > spare[a] - _given[a]) (a, b) = (b, a);
        Array.Fill(_relieves, -2);
        (_relieves[a], _relieves[b]) = (-1, -1);
        (_asked[0], _asked[1]) = (a, b);
        var count = 2;
        for (var i = 0; i < count; i++)
        {
            var giver = _asked[i];
            if (_given[giver] < spare[giver])
            {
                TakeOver(giver, a, b);
                return null;
            }
            foreach (var other in BitRow.Members(_givenTo[giver]))
            {
                if (_relieves[other] != -2) continue;
                _relieves[other] = giver;
                _asked[count++] = other;
            }
        }
        return [.. _asked.AsSpan(0, count)];
    }

    private void TakeOver(int giver, int a, int b)
    {
        _given[giver]++;
        while (_relieves[giver] is >= 0 and var relieved)
        {
            BitRow.Clear(_givenTo[relieved], giver);
            BitRow.Set(_givenTo[giver], relieved);
            giver = relieved;
        }
        BitRow.Set(_givenTo[giver], giver == a ? b : a);
    }
}
