using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Twiplomacy.Graph;

/// <summary>Sums that are the same on every machine: always four at a time, whatever the processor could do.</summary>
internal static class Sums
{
    /// <summary>Σ one × other.</summary>
    public static double OfProducts(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var ones = MemoryMarshal.Cast<double, Vector256<double>>(one);
        var others = MemoryMarshal.Cast<double, Vector256<double>>(other);
        var (even, odd) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var place = 0;
        for (; place + 1 < ones.Length; place += 2)
        {
            even += ones[place] * others[place];
            odd += ones[place + 1] * others[place + 1];
        }

        if (place < ones.Length) even += ones[place] * others[place];
        var sum = Vector256.Sum(even + odd);
        for (var rest = ones.Length * Vector256<double>.Count; rest < one.Length; rest++) sum += one[rest] * other[rest];
        return sum;
    }
}
