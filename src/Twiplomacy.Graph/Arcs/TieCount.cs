using System.Numerics;
using System.Runtime.CompilerServices;

namespace Twiplomacy.Graph;

/// <summary>
/// Drops repeated arcs and counts followers, following and mutual ties in one pass over the buckets. Both arcs of a
/// pair are in the same bucket, so each worker needs a hash table of one bucket only, which stays in its cache.
/// O(arcs) time; sums of integers, so the order of the arcs does not matter.
/// </summary>
internal sealed unsafe class TieCount : IDisposable
{
    private readonly int _bits;
    private NativeBuffer<ulong> _seen = new(1 << 10);

    private TieCount(int vertices, int bits)
    {
        _bits = bits;
        Ties = new NativeBuffer<VertexTies>(vertices);
    }

    public NativeBuffer<VertexTies> Ties { get; }

    public long Arcs { get; private set; }

    public long MutualPairs { get; private set; }

    /// <summary>Leaves the distinct arcs in the buckets and returns the sums over all of them.</summary>
    public static TieCount Over(PairBuckets[] buckets, int bits, int vertices, int workers)
    {
        var counts = new TieCount[workers];
        for (var i = 0; i < workers; i++) counts[i] = new TieCount(vertices, bits);
        WorkerPool.Share(workers, 1 << bits, (worker, bucket) => counts[worker].Count(buckets, bucket));
        for (var i = 1; i < workers; i++) counts[0].Absorb(counts[i]);
        counts[0]._seen.Dispose();
        return counts[0];
    }

    public void Dispose()
    {
        Ties.Dispose();
        _seen.Dispose();
    }

    private void Count(PairBuckets[] buckets, int bucket)
    {
        var pairs = 0L;
        foreach (var part in buckets) pairs += part.CountOf(bucket);
        var places = (long)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(64, pairs * 2));
        if (places > _seen.Length)
        {
            _seen.Dispose();
            _seen = new NativeBuffer<ulong>(places);
        }
        else
        {
            new Span<ulong>(_seen.Pointer, (int)Math.Min(places, int.MaxValue)).Clear();
        }
        foreach (var part in buckets) Count(part, bucket, (ulong)places - 1);
    }

    private void Count(PairBuckets part, int bucket, ulong mask)
    {
        var kept = 0L;
        var target = part.Chunk(bucket, 0);
        for (var index = 0; ; index++)
        {
            var chunk = part.Chunk(bucket, index);
            if (chunk.IsEmpty) break;
            var distinct = KeepDistinct(chunk, mask);
            // Move the arcs that stay to the front of the bucket; they never overtake the reading.
            for (var taken = 0; taken < distinct;)
            {
                var at = (int)(kept & (ChunkPool.ChunkLength - 1));
                if (at == 0) target = part.Chunk(bucket, (int)(kept / ChunkPool.ChunkLength));
                var room = Math.Min(distinct - taken, target.Length - at);
                chunk.Slice(taken, room).CopyTo(target[at..]);
                taken += room;
                kept += room;
            }
        }
        part.Truncate(bucket, kept);
        Arcs += kept;
    }

    /// <summary>Moves the chunk's new arcs to its front and returns how many they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int KeepDistinct(Span<ulong> chunk, ulong mask)
    {
        var seen = _seen.Pointer;
        var ties = Ties.Pointer;
        var bits = _bits;
        var kept = 0;
        var mutual = 0;
        for (var i = 0; i < chunk.Length; i++)
        {
            var pair = chunk[i];
            // A place holds the pair shifted by two, and one bit for each direction seen.
            var key = pair >> 1 << 2;
            var direction = 1 + (pair & 1);
            for (var at = TiePair.Scatter(pair) << bits >> 32 & mask; ; at = (at + 1) & mask)
            {
                var place = seen[at];
                if (place == 0) seen[at] = key | direction;
                else if ((place ^ key) >= 4) continue;
                else if ((place & direction) != 0) break;
                else
                {
                    seen[at] = place | direction;
                    ties[(int)(pair >> 32)].Mutual++;
                    ties[(int)((uint)pair >> 1)].Mutual++;
                    mutual++;
                }
                var (source, target) = TiePair.Unpack(pair);
                ties[source].Following++;
                ties[target].Followers++;
                chunk[kept++] = pair;
                break;
            }
        }
        MutualPairs += mutual;
        return kept;
    }

    private void Absorb(TieCount other)
    {
        Arcs += other.Arcs;
        MutualPairs += other.MutualPairs;
        for (var i = 0L; i < Ties.Length; i++)
        {
            Ties[i].Followers += other.Ties[i].Followers;
            Ties[i].Following += other.Ties[i].Following;
            Ties[i].Mutual += other.Ties[i].Mutual;
        }
        other.Dispose();
    }
}
