using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Twiplomacy.Graph;

/// <summary>
/// One worker's 64-bit pairs, sorted into buckets as they come. Each bucket gathers a cache line before it is written
/// past the caches, so that thousands of buckets can be filled at the speed of memory.
/// </summary>
internal sealed unsafe class PairBuckets : IDisposable
{
    private const int Line = 8;

    private readonly ChunkPool _pool;
    private readonly NativeBuffer<ulong> _lines;
    private readonly NativeBuffer<long> _counts;
    private readonly NativeBuffer<nint> _next;
    private readonly nint[][] _chunks;

    public PairBuckets(int buckets, ChunkPool pool)
    {
        _pool = pool;
        _lines = new NativeBuffer<ulong>((long)buckets * Line);
        _counts = new NativeBuffer<long>(buckets);
        _next = new NativeBuffer<nint>(buckets);
        _chunks = new nint[buckets][];
        Array.Fill(_chunks, []);
    }

    public long CountOf(int bucket) => _counts[bucket];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int bucket, ulong pair)
    {
        var at = _counts.Pointer[bucket]++;
        var line = _lines.Pointer + (long)bucket * Line;
        line[at & (Line - 1)] = pair;
        if ((at & (Line - 1)) == Line - 1) WriteLine(bucket, line, at - (Line - 1));
    }

    /// <summary>Writes what is still gathered and returns the pairs in all buckets; nothing may be added afterwards.</summary>
    public long Finish()
    {
        var pairs = 0L;
        for (var bucket = 0; bucket < _chunks.Length; bucket++)
        {
            pairs += _counts[bucket];
            var rest = _counts[bucket] & (Line - 1);
            if (rest != 0) WriteLine(bucket, _lines.Pointer + (long)bucket * Line, _counts[bucket] - rest);
        }
        // Stores that bypass the caches are ordered only by a fence; other workers read next.
        if (Sse.IsSupported) Sse.StoreFence();
        _lines.Dispose();
        _next.Dispose();
        return pairs;
    }

    /// <summary>A chunk of the bucket and the pairs in it; empty past the last.</summary>
    public Span<ulong> Chunk(int bucket, int index)
    {
        var left = _counts[bucket] - (long)index * ChunkPool.ChunkLength;
        return left <= 0 ? [] : new Span<ulong>((ulong*)_chunks[bucket][index], (int)Math.Min(left, ChunkPool.ChunkLength));
    }

    /// <summary>Keeps only the first pairs of a bucket, after a reader moved those it wants to the front.</summary>
    public void Truncate(int bucket, long count) => _counts[bucket] = count;

    /// <summary>Gives the bucket's memory to a pool; the bucket is empty then.</summary>
    public void Release(int bucket, ChunkPool pool)
    {
        foreach (var chunk in _chunks[bucket]) if (chunk != 0) pool.Return((ulong*)chunk);
        _chunks[bucket] = [];
        _counts[bucket] = 0;
    }

    /// <summary>
    /// The same pairs between vertices of new numbers, in new buckets, finished; pairs of a vertex with itself are counted and
    /// left out. This one is empty afterwards.
    /// </summary>
    public PairBuckets Renumbered(int[] numbers, int bits, out long loops, out long pairs)
    {
        loops = 0;
        var renumbered = new PairBuckets(_chunks.Length, _pool);
        for (var bucket = 0; bucket < _chunks.Length; bucket++)
        {
            for (var index = 0; Chunk(bucket, index) is { Length: > 0 } chunk; index++)
                foreach (var pair in chunk)
                {
                    var (source, target) = TiePair.Unpack(pair);
                    var moved = TiePair.Pack(numbers[source], numbers[target]);
                    if (numbers[source] == numbers[target]) loops++;
                    else renumbered.Add(TiePair.Bucket(moved, bits), moved);
                }
            Release(bucket, _pool);
        }
        pairs = renumbered.Finish();
        Dispose();
        return renumbered;
    }

    public void Dispose()
    {
        _lines.Dispose();
        _next.Dispose();
        _counts.Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void WriteLine(int bucket, ulong* line, long at)
    {
        if ((at & (ChunkPool.ChunkLength - 1)) == 0) AddChunk(bucket, (int)(at / ChunkPool.ChunkLength));
        var target = (ulong*)_next.Pointer[bucket];
        _next.Pointer[bucket] = (nint)(target + Line);
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256.LoadAligned(line).StoreAlignedNonTemporal(target);
            Vector256.LoadAligned(line + 4).StoreAlignedNonTemporal(target + 4);
            return;
        }
        new ReadOnlySpan<ulong>(line, Line).CopyTo(new Span<ulong>(target, Line));
    }

    private void AddChunk(int bucket, int index)
    {
        ref var chunks = ref _chunks[bucket];
        if (index == chunks.Length) Array.Resize(ref chunks, Math.Max(2, chunks.Length * 2));
        chunks[index] = _next.Pointer[bucket] = (nint)_pool.Rent();
    }
}
