using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Twiplomacy.Graph;

/// <summary>
/// Σ values[i] over the entries i of a row, in eight lanes that are always added in the same order, so that a machine
/// with gather instructions and one without give the same bits.
/// </summary>
internal static unsafe class RowSums
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(double* values, int* entries, int count)
    {
        var even = Vector256<double>.Zero;
        var odd = Vector256<double>.Zero;
        var place = 0;
        for (; place + 8 <= count; place += 8)
        {
            even += Gather(values, entries + place);
            odd += Gather(values, entries + place + 4);
        }

        var rest = 0.0;
        for (; place < count; place++) rest += values[entries[place]];
        return Vector256.Sum(even + odd) + rest;
    }

    /// <summary>Σ weights[k] × values[entries[k]].</summary>
    public static double WeightedSum(double* values, int* entries, double* weights, int count)
    {
        var sum = 0.0;
        for (var place = 0; place < count; place++) sum += weights[place] * values[entries[place]];
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Gather(double* values, int* entries) =>
        Avx2.IsSupported
            ? Avx2.GatherVector256(values, Vector128.Load(entries), sizeof(double))
            : Vector256.Create(values[entries[0]], values[entries[1]], values[entries[2]], values[entries[3]]);
}
