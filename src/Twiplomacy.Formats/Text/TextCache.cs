using System.Runtime.InteropServices;
using System.Text;

namespace Twiplomacy.Formats.Text;

/// <summary>
/// Gives one string for the same short ASCII text seen again, so that an edge list of millions of rows over some
/// thousands of accounts does not make millions of strings. Direct-mapped and of fixed size: memory stays bounded.
/// </summary>
internal sealed class TextCache
{
    private const int Bits = 16;

    private readonly string?[] _slots = new string?[1 << Bits];

    public string Get(ReadOnlySpan<byte> text)
    {
        ref var slot = ref _slots[Hash(text)];
        if (slot is not null && Ascii.Equals(text, slot)) return slot;
        var fresh = TextBytes.Decode(text);
        if (Ascii.IsValid(text)) slot = fresh;
        return fresh;
    }

    private static int Hash(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length * 0x9E3779B97F4A7C15;
        for (; text.Length >= 8; text = text[8..]) hash = Mix(hash ^ MemoryMarshal.Read<ulong>(text));
        ulong tail = 0;
        foreach (var letter in text) tail = tail << 8 | letter;
        return (int)(Mix(hash ^ tail) >> (64 - Bits));
    }

    private static ulong Mix(ulong value)
    {
        value *= 0x9FB21C651E98DF25;
        return value ^ value >> 32;
    }
}
