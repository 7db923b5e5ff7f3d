using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Twiplomacy.Networks.Vertices;

/// <summary>How the sixteen bytes of a <see cref="VertexKey"/> hold an id.</summary>
internal enum KeyKind
{
    /// <summary>The text itself, 1 to 16 bytes, right-aligned with zeros before it.</summary>
    Text = 0,

    /// <summary>17 to 19 decimal digits: the number in <c>High</c>, the count of digits in <c>Low</c>.</summary>
    Digits = 1,

    /// <summary>Longer text: its address in <c>Low</c>, its length in <c>High</c>.</summary>
    Address = 2,
}

/// <summary>
/// An id of the file packed for comparison: X handles (at most 15 characters) and X ids (at most 19 digits) fit
/// wholly; anything longer is referred to. Ids are compared byte by byte as UTF-8, with case.
/// </summary>
internal unsafe struct VertexKey
{
    public ulong Low;
    public ulong High;

    /// <summary>The same for ids that differ only in case or by a leading <c>@</c>, as spellings of one handle do.</summary>
    public ulong Hash;

    public KeyKind Kind;

    /// <summary>Sixteen zero bytes and sixteen set ones: a load at offset n keeps the last n bytes of a vector.</summary>
    private static ReadOnlySpan<byte> KeepLast =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    ];

    /// <summary>Packs the id; at least 16 readable bytes must precede <paramref name="text"/>, which must stay in place if long.</summary>
    /// <param name="length">In bytes, at least 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Pack(byte* text, int length, out VertexKey key)
    {
        if (length > 16)
        {
            PackLong(text, length, out key);
            return;
        }
        ref var mask = ref Unsafe.AddByteOffset(ref Unsafe.AsRef(in KeepLast[0]), length);
        var bytes = Vector128.Load(text + length - 16) & Vector128.LoadUnsafe(ref mask);
        key.Low = bytes.AsUInt64().ToScalar();
        key.High = bytes.AsUInt64().GetElement(1);
        key.Kind = KeyKind.Text;
        // The sign of a handle, which stands at its beginning or nowhere.
        if (*text == '@' && length > 1) bytes &= Vector128.LoadUnsafe(ref Unsafe.AddByteOffset(ref Unsafe.AsRef(in KeepLast[0]), length - 1));
        var folded = (bytes | (Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)26)) & Vector128.Create((byte)0x20))).AsUInt64();
        key.Hash = Mix(folded.ToScalar(), folded.GetElement(1));
    }

    /// <summary>Writes the id's bytes and returns their count; <paramref name="target"/> must have room for all of them.</summary>
    public readonly int CopyTo(Span<byte> target)
    {
        if (Kind == KeyKind.Address)
        {
            new ReadOnlySpan<byte>((void*)Low, (int)High).CopyTo(target);
            return (int)High;
        }
        if (Kind == KeyKind.Digits)
        {
            WriteDigits(High, target[..(int)Low]);
            return (int)Low;
        }
        Span<byte> text = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(text, Low);
        BinaryPrimitives.WriteUInt64LittleEndian(text[8..], High);
        var start = Low != 0 ? LeadingZeroBytes(Low) : 8 + LeadingZeroBytes(High);
        text[start..].CopyTo(target);
        return 16 - start;
    }

    /// <summary>Bytes of the id.</summary>
    public readonly int Length => Kind switch
    {
        KeyKind.Address => (int)High,
        KeyKind.Digits => (int)Low,
        _ => 16 - (Low != 0 ? LeadingZeroBytes(Low) : 8 + LeadingZeroBytes(High)),
    };

    /// <summary>The first sixteen bytes of the id as two numbers that sort as the ids do, zeros past its end.</summary>
    public readonly (ulong First, ulong Second) Beginning()
    {
        if (Kind == KeyKind.Text)
        {
            var text = new UInt128(BinaryPrimitives.ReverseEndianness(Low), BinaryPrimitives.ReverseEndianness(High)) << 8 * (16 - Length);
            return ((ulong)(text >> 64), (ulong)text);
        }
        Span<byte> start = stackalloc byte[32];
        start.Clear();
        if (Kind == KeyKind.Address) new ReadOnlySpan<byte>((void*)Low, Math.Min((int)High, 16)).CopyTo(start);
        else CopyTo(start);
        return (BinaryPrimitives.ReadUInt64BigEndian(start), BinaryPrimitives.ReadUInt64BigEndian(start[8..]));
    }

    /// <summary>
    /// Writes the id if it is short and holds nothing that a table would have to quote or neutralise: no byte up to the
    /// comma and no <c>- = @</c> at its beginning.
    /// </summary>
    /// <param name="target">Room for at least sixteen bytes, whatever the id's length.</param>
    /// <param name="used">Bytes written.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryWritePlain(byte* target, out int used)
    {
        used = 0;
        if (Kind != KeyKind.Text) return false;
        var bytes = Vector128.Create(Low, High).AsByte();
        // Zero, which stands before the text, wraps round to the largest.
        if (Vector128.LessThanAny(bytes - Vector128<byte>.One, Vector128.Create((byte)','))) return false;
        used = Length;
        var text = new UInt128(High, Low) >> 8 * (16 - used);
        if ((byte)text is (byte)'-' or (byte)'=' or (byte)'@' or 0xEF) return false;
        Unsafe.WriteUnaligned(target, (ulong)text);
        Unsafe.WriteUnaligned(target + 8, (ulong)(text >> 64));
        return true;
    }

    private static int LeadingZeroBytes(ulong littleEndian) => System.Numerics.BitOperations.TrailingZeroCount(littleEndian) >> 3;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PackLong(byte* text, int length, out VertexKey key)
    {
        if (length <= 19 && TryReadDigits(text, length, out var number))
        {
            key.Low = (ulong)length;
            key.High = number;
            key.Kind = KeyKind.Digits;
            key.Hash = MixDigits(length, number);
            return;
        }
        key.Low = (ulong)text;
        key.High = (ulong)length;
        key.Kind = KeyKind.Address;
        key.Hash = *text == '@' ? MixName(text + 1, length - 1) : MixAll(text, length);
    }

    private static ulong MixName(byte* text, int length)
    {
        if (length > 16) return length <= 19 && TryReadDigits(text, length, out var number) ? MixDigits(length, number) : MixAll(text, length);
        Pack(text, length, out var key);
        return key.Hash;
    }

    private static ulong MixDigits(int length, ulong number) => Mix((ulong)length ^ 0x5bd1e995, number);

    private static ulong MixAll(byte* text, int length)
    {
        var hash = (ulong)length;
        var end = text + length;
        for (; text + 16 < end; text += 16) hash = Mix(Folded(text) ^ hash, Folded(text + 8));
        // The last sixteen bytes overlap those before; the id is longer than that.
        return Mix(Folded(end - 16) ^ hash, Folded(end - 8));
    }

    /// <summary>Eight bytes with the letters A to Z as small ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Folded(byte* text)
    {
        var bytes = Load(text);
        var low = bytes & 0x7F7F7F7F7F7F7F7FUL;
        var capitals = (low + 0x3F3F3F3F3F3F3F3FUL) & ~(low + 0x2525252525252525UL) & ~bytes & 0x8080808080808080UL;
        return bytes | capitals >> 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Load(byte* text) => Unsafe.ReadUnaligned<ulong>(text);

    /// <summary>
    /// Both halves of a whole product, as wyhash folds them: digits at the same places of the two words do not cancel out, as they
    /// do where one word is only added to a multiple of the other. Never 0: a zero marks a free place in the table.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong low, ulong high)
    {
        var upper = Math.BigMul(low ^ 0x9e3779b97f4a7c15UL, high ^ 0xc4ceb9fe1a85ec53UL, out var lower);
        return (upper ^ lower) | 1;
    }

    private static bool TryReadDigits(byte* text, int length, out ulong number)
    {
        number = 0;
        var first = Load(text);
        var second = Load(text + 8);
        if (!AreDigits(first) || !AreDigits(second)) return false;
        number = EightDigits(first) * 100_000_000 + EightDigits(second);
        for (var i = 16; i < length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit > 9) return false;
            number = number * 10 + digit;
        }
        return true;
    }

    private static bool AreDigits(ulong text) =>
        ((text + 0x4646464646464646UL) | (text - 0x3030303030303030UL)) is var carry && (carry & 0x8080808080808080UL) == 0;

    /// <summary>Eight ASCII digits as a number, three multiplications (Lemire 2022, "Number parsing at a gigabyte per second").</summary>
    private static ulong EightDigits(ulong text)
    {
        text = (text & 0x0F0F0F0F0F0F0F0FUL) * 2561 >> 8;
        text = (text & 0x00FF00FF00FF00FFUL) * 6553601 >> 16;
        return (text & 0x0000FFFF0000FFFFUL) * 42949672960001UL >> 32;
    }

    private static void WriteDigits(ulong number, Span<byte> target)
    {
        for (var i = target.Length - 1; i >= 0; i--)
        {
            (number, var digit) = Math.DivRem(number, 10UL);
            target[i] = (byte)('0' + digit);
        }
    }
}
