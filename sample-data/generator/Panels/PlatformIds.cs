using System.Globalization;
using Twiplomacy.SampleData.Randomness;

namespace Twiplomacy.SampleData.Panels;

/// <summary>
/// Made-up platform ids: 13 to 18 digits below 6 × 10^17, a range between X's old consecutive ids and the first of its
/// time-based ones, so that none is anybody's. Most pass 2^53, and now and then two differ by 1 there, so that whoever
/// reads ids as floating-point numbers takes two accounts for one.
/// </summary>
public sealed class PlatformIds(SplitMix random)
{
    private const int NeighbourEvery = 40;

    private static readonly long[] Lows = [1_000_000_000_000, 10_000_000_000_000, 1_000_000_000_000_000, 100_000_000_000_000_000];

    private readonly HashSet<long> _issued = [];
    private long _last;

    public string Next()
    {
        var wantsNeighbour = _issued.Count % NeighbourEvery == NeighbourEvery - 1 && _last > 1L << 53;
        var id = wantsNeighbour ? _last + 1 : Draw();
        while (!_issued.Add(id)) id = Draw();
        _last = id;
        return id.ToString(CultureInfo.InvariantCulture);
    }

    private long Draw()
    {
        var low = Lows[random.Below(Lows.Length)];
        return random.Between(low, low * 6);
    }
}
