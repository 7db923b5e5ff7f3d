using System.Numerics;
using System.Runtime.CompilerServices;

namespace Twiplomacy.Graph;

/// <summary>Sorts one window's arcs by their lower 32 bits: a radix sort with digits of eleven bits, in a worker's own memory.</summary>
internal sealed unsafe class WindowSort(int vertices) : IDisposable
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;

    private readonly int _passes = Math.Max(1, (BitOperations.Log2((uint)Math.Max(1, vertices - 1)) + DigitBits) / DigitBits);
    private readonly int[] _places = new int[Digits];
    private NativeBuffer<ulong> _arcs = new(0);
    private NativeBuffer<ulong> _spare = new(0);

    /// <summary>The window's arcs by their lower half; valid until the next call.</summary>
    public ReadOnlySpan<ulong> ByEnd(PairBuckets[] windows, int window)
    {
        var count = Gather(windows, window);
        for (var pass = 0; pass < _passes; pass++)
        {
            Pass(_arcs.Span[..count], _spare.Span[..count], pass * DigitBits);
            (_arcs, _spare) = (_spare, _arcs);
        }
        return _arcs.Span[..count];
    }

    public void Dispose()
    {
        _arcs.Dispose();
        _spare.Dispose();
    }

    private int Gather(PairBuckets[] windows, int window)
    {
        var count = 0L;
        foreach (var part in windows) count += part.CountOf(window);
        Reserve(count);
        var filled = 0;
        foreach (var part in windows)
        {
            for (var index = 0; part.Chunk(window, index) is { IsEmpty: false } chunk; index++)
            {
                chunk.CopyTo(_arcs.Span[filled..]);
                filled += chunk.Length;
            }
        }
        return filled;
    }

    private void Reserve(long count)
    {
        if (_arcs.Length >= count) return;
        Dispose();
        _arcs = new NativeBuffer<ulong>(count + count / 8);
        _spare = new NativeBuffer<ulong>(count + count / 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pass(ReadOnlySpan<ulong> from, Span<ulong> to, int shift)
    {
        var places = _places;
        Array.Clear(places);
        foreach (var arc in from) places[(int)((uint)arc >> shift) & (Digits - 1)]++;
        var sum = 0;
        for (var i = 0; i < places.Length; i++) (places[i], sum) = (sum, sum + places[i]);
        foreach (var arc in from) to[places[(int)((uint)arc >> shift) & (Digits - 1)]++] = arc;
    }
}
