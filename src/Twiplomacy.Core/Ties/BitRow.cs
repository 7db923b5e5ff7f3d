using System.Numerics;

namespace Twiplomacy.Core.Ties;

/// <summary>A set of accounts as one bit each, lowest bit first.</summary>
public static class BitRow
{
    public static ulong[] Create(int count) => new ulong[(count + 63) >> 6];

    public static ulong[] Of(IReadOnlyList<bool> flags)
    {
        ArgumentNullException.ThrowIfNull(flags);
        var row = Create(flags.Count);
        for (var i = 0; i < flags.Count; i++)
            if (flags[i]) Set(row, i);
        return row;
    }

    public static void Set(Span<ulong> row, int index) => row[index >> 6] |= 1UL << index;

    public static void Clear(Span<ulong> row, int index) => row[index >> 6] &= ~(1UL << index);

    public static bool Has(ReadOnlySpan<ulong> row, int index) => (row[index >> 6] >> index & 1) != 0;

    public static int Count(ReadOnlySpan<ulong> row)
    {
        var count = 0;
        foreach (var word in row) count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Adds every member of <paramref name="other"/> to <paramref name="row"/>.</summary>
    public static void Unite(Span<ulong> row, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < row.Length; i++) row[i] |= other[i];
    }

    /// <summary>Leaves in <paramref name="row"/> what is in <paramref name="other"/> too.</summary>
    public static void Intersect(Span<ulong> row, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < row.Length; i++) row[i] &= other[i];
    }

    /// <summary>The row as bytes, lowest bit first, as many as <paramref name="count"/> accounts need.</summary>
    public static byte[] ToBytes(ReadOnlySpan<ulong> row, int count)
    {
        var bytes = new byte[(count + 7) >> 3];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(row[i >> 3] >> ((i & 7) << 3));
        return bytes;
    }

    /// <summary>The row that <see cref="ToBytes"/> wrote.</summary>
    public static ulong[] OfBytes(ReadOnlySpan<byte> bytes, int count)
    {
        var row = Create(count);
        for (var i = 0; i < bytes.Length; i++) row[i >> 3] |= (ulong)bytes[i] << ((i & 7) << 3);
        return row;
    }

    /// <summary>The members in ascending order.</summary>
    public static IEnumerable<int> Members(ulong[] row)
    {
        ArgumentNullException.ThrowIfNull(row);
        for (var word = 0; word < row.Length; word++)
        {
            for (var bits = row[word]; bits != 0; bits &= bits - 1)
                yield return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
    }
}
