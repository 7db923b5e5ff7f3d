using System.Numerics;
using Twiplomacy.Graph;

namespace Twiplomacy.Networks.Vertices;

/// <summary>
/// Orders of vertices that depend on the network alone, never on the race in which the vertices were numbered: by id,
/// byte by byte (the order of code points), and by falling value with ties in the order of ids.
/// </summary>
internal static unsafe class VertexOrder
{
    private const int SmallEnoughForBytes = 1 << 14;

    /// <summary>Vertices by id: a radix sort of the first sixteen bytes, then of those that share them by comparison.</summary>
    public static int[] ById(VertexIds ids, int workers)
    {
        var (first, second) = Beginnings(ids, workers);
        var order = new int[ids.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        order = ByFalling(first, ByFalling(second, order));
        SortEqual(ids, first, second, order);
        return order;
    }

    /// <summary>Vertices by falling value; equal values keep the order given. Stable radix sort, O(n) for each digit that differs.</summary>
    public static int[] ByFalling(ReadOnlySpan<ulong> values, int[] order)
    {
        var differing = 0UL;
        foreach (var value in values) differing |= value ^ values[0];
        var from = order;
        int[]? spare = null;
        var bits = order.Length < SmallEnoughForBytes ? 8 : 16;
        for (var shift = 0; shift < 64; shift += bits)
        {
            if ((differing >> shift & (1UL << bits) - 1) == 0) continue;
            var to = spare ?? new int[order.Length];
            FallingPass(values, from, to, shift, (1 << bits) - 1);
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

    private static void FallingPass(ReadOnlySpan<ulong> values, int[] from, int[] to, int shift, int mask)
    {
        var places = new int[mask + 2];
        foreach (var vertex in from) places[mask - (int)(values[vertex] >> shift & (ulong)mask) + 1]++;
        for (var i = 1; i < places.Length; i++) places[i] += places[i - 1];
        foreach (var vertex in from) to[places[mask - (int)(values[vertex] >> shift & (ulong)mask)]++] = vertex;
    }

    /// <summary>Each id's beginning, complemented, so that what falls is what rises.</summary>
    private static (ulong[] First, ulong[] Second) Beginnings(VertexIds ids, int workers)
    {
        var (first, second) = (new ulong[ids.Count], new ulong[ids.Count]);
        WorkerPool.Run(workers, worker =>
        {
            var end = (int)((long)ids.Count * (worker + 1) / workers);
            for (var i = (int)((long)ids.Count * worker / workers); i < end; i++)
            {
                var beginning = ids.Keys[i].Beginning();
                (first[i], second[i]) = (~beginning.First, ~beginning.Second);
            }
        });
        return (first, second);
    }

    private static void SortEqual(VertexIds ids, ulong[] first, ulong[] second, int[] order)
    {
        var comparer = new IdComparer(ids);
        for (var i = 0; i < order.Length;)
        {
            var next = i + 1;
            while (next < order.Length && first[order[next]] == first[order[i]] && second[order[next]] == second[order[i]]) next++;
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
