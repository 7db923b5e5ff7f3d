using System.Globalization;
using System.Runtime.CompilerServices;
using Twiplomacy.Networks.Vertices;

namespace Twiplomacy.Networks.Measures;

/// <summary>One measure's value for every vertex: whole numbers or real ones, never both.</summary>
internal sealed class MeasureColumn
{
    private readonly int[]? _counts;
    private readonly double[]? _values;

    public MeasureColumn(string id, int[] counts) => (Id, _counts) = (id, counts);

    public MeasureColumn(string id, double[] values) => (Id, _values) = (id, values);

    public string Id { get; }

    public bool IsCount => _counts is not null;

    /// <summary>The value as a <see cref="long"/> or a <see cref="double"/>.</summary>
    public object Boxed(int vertex) => _counts is null ? _values![vertex] : (long)_counts[vertex];

    /// <summary>The values as numbers whose order is that of the measure; what is not defined is below all others.</summary>
    public ulong[] SortKeys() => _counts is not null
        ? Array.ConvertAll(_counts, count => (ulong)count)
        : Array.ConvertAll(_values!, value => double.IsNaN(value) ? 0 : VertexOrder.Sortable(value));

    /// <summary>Writes the value, real numbers with as many digits as it takes to read the same number again.</summary>
    /// <returns>Bytes used, at most 32.</returns>
    public int Write(int vertex, Span<byte> target)
    {
        if (_counts is not null) return WriteCount((uint)_counts[vertex], target);
        // What is not defined is left empty, and never 0.
        if (double.IsNaN(_values![vertex])) return 0;
        _values[vertex].TryFormat(target, out var used, default, CultureInfo.InvariantCulture);
        return used;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int WriteCount(uint count, Span<byte> target)
    {
        var digits = 1;
        for (var bound = 10UL; count >= bound; bound *= 10) digits++;
        for (var place = digits - 1; place >= 0; place--)
        {
            (count, var digit) = Math.DivRem(count, 10U);
            target[place] = (byte)('0' + digit);
        }
        return digits;
    }
}
