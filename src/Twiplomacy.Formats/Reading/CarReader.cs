using System.Buffers.Binary;
using System.Text;
using Twiplomacy.Formats.Packages;

namespace Twiplomacy.Formats.Reading;

/// <summary>One block of a CAR file: the text fields of its outermost map, or why it cannot be read.</summary>
internal sealed record CarBlock(IReadOnlyDictionary<string, string> Texts, string? Problem = null)
{
    public string? Text(string name) => Texts.GetValueOrDefault(name);
}

/// <summary>
/// Streams the blocks of a CAR file, version 1 (ipld.io/specs/transport/car/carv1): a length, an identifier and DAG-CBOR each.
/// Only what is needed of CBOR is read: maps, texts, and how to pass over the rest within a bounded depth.
/// </summary>
internal static class CarReader
{
    private const int MostBlockBytes = 4 << 20;
    private const int Deepest = 64;

    public static bool IsCar(ReadOnlySpan<byte> head) =>
        head.Length > 16 && head[0] is > 8 and < 0x80 && head[1] == 0xA2 && head[..Math.Min(head.Length, 120)].IndexOf("roots"u8) > 0
        && head[..Math.Min(head.Length, 120)].IndexOf("version"u8) > 0;

    public static IEnumerable<CarBlock> Blocks(ExportFile file)
    {
        using var stream = new BufferedStream(file.Open(), 64 << 10);
        if (Length(stream) is not { } header || !Skip(stream, header)) yield break;
        while (Length(stream) is { } length)
        {
            if (length is <= 0 or > MostBlockBytes)
            {
                yield return new CarBlock(Nothing, $"a block of {length:N0} bytes: the rest of the file cannot be read");
                yield break;
            }
            var block = new byte[length];
            if (stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false) < block.Length)
            {
                yield return new CarBlock(Nothing, "the file ends inside a block: it is cut off");
                yield break;
            }
            yield return Read(block);
        }
    }

    private static readonly Dictionary<string, string> Nothing = [];

    private static CarBlock Read(ReadOnlySpan<byte> block)
    {
        var position = IdentifierLength(block);
        if (position < 0) return new CarBlock(Nothing, "a block with an unknown kind of identifier");
        if (position >= block.Length || block[position] >> 5 != 5) return new CarBlock(Nothing);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var fields = Head(block, ref position, out var isWhole);
        if (!isWhole) return new CarBlock(Nothing, "a block of damaged CBOR");
        for (ulong field = 0; field < fields; field++)
        {
            if (Text(block, ref position) is not { } name) return new CarBlock(Nothing, "a block of damaged CBOR");
            var at = position;
            if (Text(block, ref position) is { } value)
            {
                texts.TryAdd(name, value);
                continue;
            }
            position = at;
            if (!Pass(block, ref position, 0)) return new CarBlock(Nothing, "a block of damaged CBOR");
        }
        return new CarBlock(texts);
    }

    /// <summary>Version 1, codec, hash and the hash's length, all below 128 in practice, then the hash; −1 if it is none.</summary>
    private static int IdentifierLength(ReadOnlySpan<byte> block) =>
        block.Length > 4 && block[0] == 1 && block[3] < 0x80 && 4 + block[3] <= block.Length ? 4 + block[3] : -1;

    private static string? Text(ReadOnlySpan<byte> block, ref int position)
    {
        if (position >= block.Length || block[position] >> 5 != 3) return null;
        var length = Head(block, ref position, out var ok);
        if (!ok || length > (ulong)(block.Length - position)) return null;
        var text = Encoding.UTF8.GetString(block.Slice(position, (int)length));
        position += (int)length;
        return text;
    }

    /// <summary>The argument of an item's first byte: a length, a count or a value.</summary>
    private static ulong Head(ReadOnlySpan<byte> block, ref int position, out bool ok)
    {
        var information = block[position++] & 31;
        var size = information switch { 24 => 1, 25 => 2, 26 => 4, 27 => 8, _ => 0 };
        ok = information < 28 && position + size <= block.Length;
        if (!ok) return 0;
        var argument = block.Slice(position, size);
        position += size;
        return size switch
        {
            1 => argument[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(argument),
            4 => BinaryPrimitives.ReadUInt32BigEndian(argument),
            8 => BinaryPrimitives.ReadUInt64BigEndian(argument),
            _ => (ulong)information,
        };
    }

    private static bool Pass(ReadOnlySpan<byte> block, ref int position, int depth)
    {
        if (position >= block.Length || depth > Deepest) return false;
        var major = block[position] >> 5;
        var argument = Head(block, ref position, out var ok);
        if (!ok) return false;
        if (major is 2 or 3)
        {
            if (argument > (ulong)(block.Length - position)) return false;
            position += (int)argument;
            return true;
        }
        var items = major switch { 4 => argument, 5 => argument * 2, 6 => 1UL, _ => 0UL };
        if (items > (ulong)block.Length) return false;
        for (ulong item = 0; item < items; item++)
            if (!Pass(block, ref position, depth + 1)) return false;
        return true;
    }

    /// <summary>An unsigned LEB128 number, or null at the end of the file.</summary>
    private static long? Length(Stream stream)
    {
        var value = 0L;
        for (var shift = 0; shift < 42; shift += 7)
        {
            var next = stream.ReadByte();
            if (next < 0) return null;
            value |= (long)(next & 127) << shift;
            if (next < 128) return value;
        }
        return long.MaxValue;
    }

    private static bool Skip(Stream stream, long count)
    {
        if (count > MostBlockBytes) return false;
        var rest = new byte[count];
        return stream.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false) == rest.Length;
    }
}
