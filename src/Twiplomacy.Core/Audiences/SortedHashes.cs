using System.Buffers.Binary;
using System.Numerics;

namespace Twiplomacy.Core.Audiences;

/// <summary>
/// A strictly ascending list of 64-bit hashes in the least space that serves fast reading: Elias-Fano code. The lower bits of
/// each stand side by side, the upper bits as gaps in unary, so that n hashes spread over a range of U take
/// n × (2 + log2(U / n)) bits: 5.5 bytes each for five million over all 64 bits. (Elias, 1974; Fano, 1971.)
/// </summary>
/// <remarks>Layout: count (4 bytes), bits below (1), base (8), the bit stream, 8 bytes of zeros so that words can be read whole.</remarks>
public static class SortedHashes
{
    private const int HeaderLength = 13;
    private const int Slack = 8;

    /// <summary>The longest list that one code holds.</summary>
    public const int MaximumCount = 1 << 20;

    /// <exception cref="ArgumentException">The hashes do not ascend strictly, or are too many.</exception>
    public static byte[] Encode(ReadOnlySpan<ulong> hashes)
    {
        if (hashes.Length > MaximumCount) throw new ArgumentException($"One code holds {MaximumCount:N0} hashes at most, not {hashes.Length:N0}.", nameof(hashes));
        if (hashes.Length == 0) return new byte[HeaderLength + Slack];
        var (first, range) = (hashes[0], hashes[^1] - hashes[0]);
        // Between 56 bits and a byte boundary a word can be read at once.
        var below = Math.Min(56, Math.Max(0, BitOperations.Log2((range / (ulong)hashes.Length) | 1)));
        var above = hashes.Length + (long)(range >> below) + 1;
        var bits = (long)hashes.Length * below;
        var code = new byte[HeaderLength + (int)((bits + above + 7) / 8) + Slack];
        BinaryPrimitives.WriteInt32LittleEndian(code, hashes.Length);
        code[4] = (byte)below;
        BinaryPrimitives.WriteUInt64LittleEndian(code.AsSpan(5), first);
        for (var i = 0; i < hashes.Length; i++)
        {
            if (i > 0 && hashes[i] <= hashes[i - 1]) throw new ArgumentException("The hashes do not ascend strictly.", nameof(hashes));
            var offset = hashes[i] - first;
            Write(code, (long)i * below, offset & Mask(below));
            SetBit(code, bits + (long)(offset >> below) + i);
        }
        return code;
    }

    /// <summary>How many hashes the code holds.</summary>
    public static int Count(ReadOnlySpan<byte> code) => BinaryPrimitives.ReadInt32LittleEndian(code);

    /// <summary>Writes all hashes in ascending order and answers how many there were.</summary>
    /// <exception cref="ArgumentException">There is no room for them.</exception>
    public static int Decode(ReadOnlySpan<byte> code, Span<ulong> hashes)
    {
        var (count, below, first) = (Count(code), code[4], BinaryPrimitives.ReadUInt64LittleEndian(code[5..]));
        if (hashes.Length < count) throw new ArgumentException($"{count:N0} hashes do not fit in {hashes.Length:N0} places.", nameof(hashes));
        var stream = code[HeaderLength..];
        var (mask, bits) = (Mask(below), (long)count * below);
        var (word, position) = (0UL, bits & ~63L);
        if (count > 0) word = WordAt(stream, position) & (ulong.MaxValue << (int)(bits & 63));
        for (var i = 0; i < count; i++)
        {
            while (word == 0) word = WordAt(stream, position += 64);
            var upper = (ulong)(position + BitOperations.TrailingZeroCount(word) - bits - i);
            word &= word - 1;
            var at = (long)i * below;
            var lower = below == 0 ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(stream[(int)(at >> 3)..]) >> (int)(at & 7) & mask;
            hashes[i] = first + ((upper << below) | lower);
        }
        return count;
    }

    private static ulong Mask(int bits) => (1UL << bits) - 1;

    // The stream ends with zeros enough to read a word anywhere in it; behind them there is nothing.
    private static ulong WordAt(ReadOnlySpan<byte> stream, long bit)
    {
        var at = (int)(bit >> 3);
        if (at + 8 <= stream.Length) return BinaryPrimitives.ReadUInt64LittleEndian(stream[at..]);
        Span<byte> end = stackalloc byte[8];
        stream[at..].CopyTo(end);
        return BinaryPrimitives.ReadUInt64LittleEndian(end);
    }

    private static void Write(Span<byte> code, long bit, ulong value)
    {
        var place = code[(HeaderLength + (int)(bit >> 3))..];
        BinaryPrimitives.WriteUInt64LittleEndian(place, BinaryPrimitives.ReadUInt64LittleEndian(place) | value << (int)(bit & 7));
    }

    private static void SetBit(Span<byte> code, long bit) => code[HeaderLength + (int)(bit >> 3)] |= (byte)(1 << (int)(bit & 7));
}
