namespace Twiplomacy.Graph;

/// <summary>Adds up counts of random networks. Whole numbers add up to the same whatever their order and their threads.</summary>
internal sealed class NullTally(IReadOnlyList<long> observed)
{
    private readonly Int128[] _sums = new Int128[observed.Count], _squares = new Int128[observed.Count];
    private readonly int[] _atLeast = new int[observed.Count], _atMost = new int[observed.Count];
    private int _networks;

    public void Add(IReadOnlyList<long> counts)
    {
        _networks++;
        for (var place = 0; place < observed.Count; place++)
        {
            _sums[place] += counts[place];
            _squares[place] += (Int128)counts[place] * counts[place];
            _atLeast[place] += counts[place] >= observed[place] ? 1 : 0;
            _atMost[place] += counts[place] <= observed[place] ? 1 : 0;
        }
    }

    public void Add(NullTally other)
    {
        _networks += other._networks;
        for (var place = 0; place < observed.Count; place++)
        {
            _sums[place] += other._sums[place];
            _squares[place] += other._squares[place];
            _atLeast[place] += other._atLeast[place];
            _atMost[place] += other._atMost[place];
        }
    }

    public NullStatistic this[int place]
    {
        get
        {
            var spread = _networks * _squares[place] - _sums[place] * _sums[place];
            var deviation = Math.Sqrt((double)spread / ((double)_networks * (_networks - 1)));
            var tail = (Math.Min(_atLeast[place], _atMost[place]) + 1.0) / (_networks + 1);
            return new NullStatistic(
                observed[place], (double)_sums[place] / _networks, deviation, spread == 0 ? null : Math.Min(1, 2 * tail));
        }
    }
}
