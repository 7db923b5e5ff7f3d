using System.Formats.Cbor;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;

namespace Twiplomacy.Formats.Reading;

/// <summary>One block of a CAR file: the text fields of its outermost map, or why it cannot be read.</summary>
internal sealed record CarBlock(IReadOnlyDictionary<string, string> Texts, Message? Problem = null)
{
    public string? Text(string name) => Texts.GetValueOrDefault(name);
}

/// <summary>
/// Streams the blocks of a CAR file, version 1 (ipld.io/specs/transport/car/carv1): a length, an identifier and DAG-CBOR each.
/// Only the texts of a block's outermost map are kept; the rest is passed over within a bounded depth.
/// </summary>
internal static class CarReader
{
    private const int MostBlockBytes = 4 << 20;
    private const int Deepest = 64;
    private const int MapType = 5;

    public static IEnumerable<CarBlock> Blocks(ExportFile file)
    {
        using var stream = new BufferedStream(file.Open(), 64 << 10);
        if (Length(stream) is not { } header || !Skip(stream, header)) yield break;
        while (Length(stream) is { } length)
        {
            if (length is <= 0 or > MostBlockBytes)
            {
                yield return new CarBlock(Nothing, RowMessages.BlockTooLarge(length));
                yield break;
            }
            var block = new byte[length];
            if (stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false) < block.Length)
            {
                yield return new CarBlock(Nothing, RowMessages.BlockCutOff);
                yield break;
            }
            yield return Read(block);
        }
    }

    private static readonly Dictionary<string, string> Nothing = [];

    private static CarBlock Read(ReadOnlyMemory<byte> block)
    {
        var content = IdentifierLength(block.Span);
        if (content < 0) return new CarBlock(Nothing, RowMessages.BlockUnknown);
        // Pictures and other raw blocks are no CBOR at all, and whatever is no map holds no follow.
        if (content == block.Length || block.Span[content] >> 5 != MapType) return new CarBlock(Nothing);
        try
        {
            return new CarBlock(Texts(new CborReader(block[content..], CborConformanceMode.Strict)));
        }
        catch (Exception damage) when (damage is CborContentException or InvalidOperationException or OverflowException)
        {
            return new CarBlock(Nothing, RowMessages.BlockDamaged);
        }
    }

    private static Dictionary<string, string> Texts(CborReader reader)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        reader.ReadStartMap();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            var name = reader.ReadTextString();
            if (reader.PeekState() == CborReaderState.TextString) texts.Add(name, reader.ReadTextString());
            else Pass(reader);
        }
        reader.ReadEndMap();
        return reader.BytesRemaining == 0 ? texts : throw new CborContentException("There is more than one item in the block.");
    }

    // The reader's own SkipValue goes as deep as the data asks for, and each level costs memory.
    private static void Pass(CborReader reader)
    {
        var outside = reader.CurrentDepth;
        CborReaderState state;
        do
        {
            state = reader.PeekState();
            switch (state)
            {
                case CborReaderState.Tag: reader.ReadTag(); break;
                case CborReaderState.StartArray: reader.ReadStartArray(); break;
                case CborReaderState.EndArray: reader.ReadEndArray(); break;
                case CborReaderState.StartMap: reader.ReadStartMap(); break;
                case CborReaderState.EndMap: reader.ReadEndMap(); break;
                default: reader.SkipValue(); break;
            }
            if (reader.CurrentDepth - outside > Deepest) throw new CborContentException("The block is nested too deeply.");
        }
        while (state == CborReaderState.Tag || reader.CurrentDepth > outside);
    }

    /// <summary>Version 1, codec, hash and the hash's length, all below 128 in practice, then the hash; −1 if it is none.</summary>
    private static int IdentifierLength(ReadOnlySpan<byte> block) =>
        block.Length > 4 && block[0] == 1 && block[3] < 0x80 && 4 + block[3] <= block.Length ? 4 + block[3] : -1;

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
