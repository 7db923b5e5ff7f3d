using Twiplomacy.Graph;

namespace Twiplomacy.Networks.Reading;

/// <summary>Takes single ties in, by vertex numbers.</summary>
internal sealed class TieSink(PairBuckets buckets, int bits)
{
    public long SelfLoops { get; private set; }

    public void Add(int source, int target)
    {
        if (source == target)
        {
            SelfLoops++;
            return;
        }
        var pair = TiePair.Pack(source, target);
        buckets.Add(TiePair.Bucket(pair, bits), pair);
    }
}
