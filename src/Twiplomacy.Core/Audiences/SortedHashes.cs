using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    /// <exception cref="ArgumentException">There is no room for them, or the code is damaged.</exception>
    public static int Decode(ReadOnlySpan<byte> code, Span<ulong> hashes)
    {
        if (code.Length < HeaderLength + Slack) throw Damaged(nameof(code));
        var (count, below, first) = (Count(code), code[4], BinaryPrimitives.ReadUInt64LittleEndian(code[5..]));
        if (count > hashes.Length) throw new ArgumentException($"{count:N0} hashes do not fit in {hashes.Length:N0} places.", nameof(hashes));
        var stream = code[HeaderLength..];
        // What is read below without a look at the bounds lies within them: words of lower bits begin before the upper ones.
        if (count < 0 || below > 56 || (((long)count * below + count + 7) >> 3) + Slack > stream.Length) throw Damaged(nameof(code));
        if (count > 0) Decode(stream, hashes[..count], below, first);
        return count;
    }

    // Word by word of the upper bits: each 1 is a hash, its place less the hashes before it the value.
    private static void Decode(ReadOnlySpan<byte> stream, Span<ulong> hashes, int below, ulong first)
    {
        ref var lowers = ref MemoryMarshal.GetReference(stream);
        var (mask, bits) = (Mask(below), (long)hashes.Length * below);
        var position = bits & ~63L;
        var word = WordAt(stream, position) & (ulong.MaxValue << (int)(bits & 63));
        long at = 0;
        for (var i = 0; i < hashes.Length;)
        {
            while (word == 0)
            {
                position += 64;
                if (position >> 3 >= stream.Length) throw Damaged(nameof(stream));
                word = WordAt(stream, position);
            }
            var gap = position - bits;
            for (; word != 0 && i < hashes.Length; i++, at += below)
            {
                var upper = (ulong)(gap + BitOperations.TrailingZeroCount(word) - i);
                word &= word - 1;
                var lower = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref lowers, (nint)(at >> 3))) >> (int)(at & 7) & mask;
                hashes[i] = first + ((upper << below) | lower);
            }
        }
    }

    private static ArgumentException Damaged(string parameter) => new("The code of an audience set is damaged.", parameter);

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
