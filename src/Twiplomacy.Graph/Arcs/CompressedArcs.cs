using System.Runtime.CompilerServices;

namespace Twiplomacy.Graph;

/// <summary>
/// The arcs as compressed rows of renumbered vertices: row v holds the other ends of its arcs, ascending. Built by
/// sorting the arcs into windows of rows that fit a cache, and each window by both ends; O(arcs), 8 bytes per arc
/// beside the rows. The memory of the buckets is reused as they are read, unless they are needed again.
/// </summary>
internal sealed unsafe class CompressedArcs
{
    private const int WindowBits = 18;

    private readonly int[] _renumbered;
    private readonly bool _byTarget;
    private readonly int _workers;

    private CompressedArcs(int[] offsets, int[] ends, int[] renumbered, bool byTarget, int workers)
    {
        Offsets = offsets;
        Ends = ends;
        _renumbered = renumbered;
        _byTarget = byTarget;
        _workers = workers;
    }

    /// <summary>Row v is <c>Ends[Offsets[v] .. Offsets[v + 1]]</c>.</summary>
    public int[] Offsets { get; }

    public int[] Ends { get; }

    public CompressedRows Rows => new(Offsets, Ends);

    /// <param name="degrees">Arcs of every row, by new number.</param>
    /// <param name="renumbered">The new number of every vertex.</param>
    /// <param name="byTarget">Rows are those followed and hold who follows them; else the reverse.</param>
    /// <param name="keepBuckets">The arcs will be read again.</param>
    /// <exception cref="InvalidOperationException">There are 2^31 arcs or more.</exception>
    public static CompressedArcs Build(
        PairBuckets[] buckets, ChunkPool[] pools, int bucketCount, int[] degrees, int[] renumbered, bool byTarget, bool keepBuckets)
    {
        var offsets = Starts(degrees, out var arcs);
        var built = new CompressedArcs(offsets, GC.AllocateUninitializedArray<int>(arcs), renumbered, byTarget, pools.Length);
        var windows = (arcs >> WindowBits) + 1;
        var sorted = new PairBuckets[pools.Length];
        for (var i = 0; i < sorted.Length; i++) sorted[i] = new PairBuckets(windows, pools[i]);
        WorkerPool.Share(pools.Length, bucketCount, (worker, bucket) =>
        {
            foreach (var part in buckets)
            {
                built.Scatter(part, bucket, sorted[worker]);
                if (!keepBuckets) part.Release(bucket, pools[worker]);
            }
        });
        foreach (var part in sorted) part.Finish();
        built.FillRows(sorted, pools, windows, degrees.Length);
        foreach (var part in sorted) part.Dispose();
        return built;
    }

    /// <summary>Start of row v at v + 1: filling the rows moves each to its end, which makes them offsets.</summary>
    private static int[] Starts(int[] degrees, out int arcs)
    {
        var starts = new int[degrees.Length + 1];
        var sum = 0L;
        for (var i = 0; i < degrees.Length; i++)
        {
            starts[i + 1] = (int)sum;
            sum += degrees[i];
            if (sum > Array.MaxLength) throw new InvalidOperationException($"More than {Array.MaxLength:N0} ties: too many for one network.");
        }
        arcs = (int)sum;
        return starts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scatter(PairBuckets part, int bucket, PairBuckets windows)
    {
        var renumbered = _renumbered;
        var starts = Offsets;
        var byTarget = _byTarget;
        for (var index = 0; ; index++)
        {
            var chunk = part.Chunk(bucket, index);
            if (chunk.IsEmpty) return;
            foreach (var pair in chunk)
            {
                var (source, target) = TiePair.Unpack(pair);
                var row = renumbered[byTarget ? target : source];
                var end = renumbered[byTarget ? source : target];
                windows.Add(starts[row + 1] >> WindowBits, (ulong)(uint)row << 32 | (uint)end);
            }
        }
    }

    private void FillRows(PairBuckets[] windows, ChunkPool[] pools, int count, int vertices)
    {
        var sorters = new WindowSort[_workers];
        for (var i = 0; i < sorters.Length; i++) sorters[i] = new WindowSort(vertices);
        WorkerPool.Share(_workers, count, (worker, window) =>
        {
            var arcs = sorters[worker].ByEnd(windows, window);
            foreach (var part in windows) part.Release(window, pools[worker]);
            Fill(arcs);
        });
        foreach (var sorter in sorters) sorter.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(ReadOnlySpan<ulong> arcs)
    {
        var next = Offsets;
        var ends = Ends;
        foreach (var arc in arcs) ends[next[(int)(arc >> 32) + 1]++] = (int)(uint)arc;
    }
}
