using System.Runtime.CompilerServices;

namespace Twiplomacy.Graph;

/// <summary>
/// An arc as 64 bits: the smaller vertex, the larger, and the direction in the last bit. Both arcs of a pair differ
/// in that bit only, so they meet in one bucket and one place of a hash table.
/// </summary>
internal static class TiePair
{
    private const ulong Golden = 0x9e3779b97f4a7c15UL;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pack(int source, int target)
    {
        // Which is smaller is as good as random, so no branch decides it.
        var turned = (ulong)(uint)(target - source >> 31) & 1;
        return (ulong)(uint)Math.Min(source, target) << 32 | (ulong)(uint)Math.Max(source, target) << 1 | turned;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (int Source, int Target) Unpack(ulong pair)
    {
        var low = (int)(pair >> 32);
        var high = (int)((uint)pair >> 1);
        return (pair & 1) == 0 ? (low, high) : (high, low);
    }

    /// <summary>The same for both directions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Scatter(ulong pair) => (pair >> 1) * Golden;

    /// <summary>The bucket among 2^<paramref name="bits"/>, from the leading bits of <see cref="Scatter"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Bucket(ulong pair, int bits) => bits == 0 ? 0 : (int)(Scatter(pair) >> (64 - bits));
}
