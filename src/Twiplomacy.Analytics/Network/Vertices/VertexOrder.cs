using System.Numerics;
using Twiplomacy.Analytics.Network.Memory;

namespace Twiplomacy.Analytics.Network.Vertices;

/// <summary>
/// Orders of vertices that depend on the network alone, never on the race in which the vertices were numbered: by id,
/// byte by byte (the order of code points), and by falling value with ties in the order of ids.
/// </summary>
internal static unsafe class VertexOrder
{
    private const int SmallEnoughForOne = 1 << 14;
    private const int SamplePerBucket = 32;

    /// <summary>Vertices by id. O(n log n); buckets between sampled ids are sorted in parallel.</summary>
    public static int[] ById(VertexIds ids, int workers)
    {
        var count = ids.Count;
        var prefixes = Prefixes(ids, workers);
        var order = new int[count];
        for (var i = 0; i < count; i++) order[i] = i;
        if (workers == 1 || count < SmallEnoughForOne)
        {
            SortRange(ids, prefixes, order, 0, count);
            return order;
        }
        var starts = Scatter(prefixes, order, Splitters(prefixes, workers * 8));
        Crew.Share(workers, starts.Length - 1, (_, bucket) => SortRange(ids, prefixes, order, starts[bucket], starts[bucket + 1]));
        return order;
    }

    /// <summary>Vertices by falling value; equal values keep the order given. Stable radix sort, O(n) for each digit that differs.</summary>
    public static int[] ByFalling(ReadOnlySpan<ulong> values, int[] order)
    {
        var differing = 0UL;
        foreach (var value in values) differing |= value ^ values[0];
        var from = order;
        int[]? spare = null;
        for (var shift = 0; shift < 64; shift += 16)
        {
            if ((differing >> shift & 0xFFFF) == 0) continue;
            var to = spare ?? new int[order.Length];
            FallingPass(values, from, to, shift);
            spare = ReferenceEquals(from, order) ? null : from;
            from = to;
        }
        return from;
    }

    /// <summary>A number of which larger is larger as an unsigned integer too.</summary>
    public static ulong Sortable(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        return (bits & 1UL << 63) != 0 ? ~bits : bits | 1UL << 63;
    }

    private static void FallingPass(ReadOnlySpan<ulong> values, int[] from, int[] to, int shift)
    {
        var places = new int[(1 << 16) + 1];
        foreach (var vertex in from) places[0xFFFF - (int)(values[vertex] >> shift & 0xFFFF) + 1]++;
        for (var i = 1; i < places.Length; i++) places[i] += places[i - 1];
        foreach (var vertex in from) to[places[0xFFFF - (int)(values[vertex] >> shift & 0xFFFF)]++] = vertex;
    }

    /// <summary>Of every id the eight bytes after those that all ids share, as a number that sorts as they do.</summary>
    private static ulong[] Prefixes(VertexIds ids, int workers)
    {
        var shared = SharedPrefix(ids);
        var prefixes = new ulong[ids.Count];
        Crew.Run(workers, worker =>
        {
            var end = (int)((long)ids.Count * (worker + 1) / workers);
            for (var i = (int)((long)ids.Count * worker / workers); i < end; i++) prefixes[i] = ids.Keys[i].PrefixFrom(shared);
        });
        return prefixes;
    }

    private static int SharedPrefix(VertexIds ids)
    {
        if (ids.Count < 2) return 0;
        Span<byte> first = new byte[ids.LengthOf(0)];
        ids.CopyTo(0, first);
        var shared = first.Length;
        var other = new byte[256];
        for (var i = 1; i < ids.Count && shared > 0; i++)
        {
            var length = ids.LengthOf(i);
            if (other.Length < length) other = new byte[length * 2];
            ids.CopyTo(i, other);
            shared = Math.Min(shared, first[..shared].CommonPrefixLength(other.AsSpan(0, length)));
        }
        return shared;
    }

    private static ulong[] Splitters(ulong[] prefixes, int buckets)
    {
        var sample = new ulong[buckets * SamplePerBucket];
        for (var i = 0; i < sample.Length; i++) sample[i] = prefixes[(int)((long)i * prefixes.Length / sample.Length)];
        Array.Sort(sample);
        var splitters = new ulong[buckets - 1];
        for (var i = 0; i < splitters.Length; i++) splitters[i] = sample[(i + 1) * SamplePerBucket];
        return splitters;
    }

    /// <summary>Moves vertices and prefixes to their buckets; equal prefixes share a bucket. Answers with the bounds.</summary>
    private static int[] Scatter(ulong[] prefixes, int[] order, ulong[] splitters)
    {
        var buckets = new ushort[prefixes.Length];
        var starts = new int[splitters.Length + 2];
        for (var i = 0; i < prefixes.Length; i++)
        {
            var bucket = Array.BinarySearch(splitters, prefixes[i]);
            buckets[i] = (ushort)(bucket < 0 ? ~bucket : bucket);
            starts[buckets[i] + 1]++;
        }
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        var moved = (ulong[])prefixes.Clone();
        for (var i = 0; i < moved.Length; i++)
        {
            var at = next[buckets[i]]++;
            prefixes[at] = moved[i];
            order[at] = i;
        }
        return starts;
    }

    private static void SortRange(VertexIds ids, ulong[] prefixes, int[] order, int start, int end)
    {
        Array.Sort(prefixes, order, start, end - start);
        var comparer = new IdComparer(ids);
        for (var i = start; i < end;)
        {
            var next = i + 1;
            while (next < end && prefixes[next] == prefixes[i]) next++;
            if (next - i > 1) order.AsSpan(i, next - i).Sort(comparer);
            i = next;
        }
    }

    private sealed class IdComparer(VertexIds ids) : IComparer<int>
    {
        private byte[] _left = new byte[64];
        private byte[] _right = new byte[64];

        public int Compare(int x, int y) => Read(x, ref _left).SequenceCompareTo(Read(y, ref _right));

        private ReadOnlySpan<byte> Read(int vertex, ref byte[] buffer)
        {
            var length = ids.LengthOf(vertex);
            if (buffer.Length < length) buffer = new byte[BitOperations.RoundUpToPowerOf2((uint)length)];
            ids.CopyTo(vertex, buffer);
            return buffer.AsSpan(0, length);
        }
    }
}
