using System.Text.Unicode;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>
/// An edge list as UTF-8 text with line feeds, for readers of bytes: its beginning, which is looked at first, and the rest. A
/// text that does not begin as UTF-8 is read as Windows-1252 throughout.
/// </summary>
public sealed class EdgeSample : IDisposable
{
    /// <summary>Bytes of the beginning.</summary>
    public const int Size = 64 << 10;

    private EdgeSample(byte[] head, Stream rest, Message? remark) => (Head, Rest, Remark) = (head, rest, remark);

    /// <summary>The text's beginning; reading goes on after it.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    /// <summary>The text after <see cref="Head"/>.</summary>
    public Stream Rest { get; }

    /// <summary>What was assumed about the encoding, if anything.</summary>
    public Message? Remark { get; }

    /// <param name="raw">The file from its first byte; closed with the sample.</param>
    /// <exception cref="InvalidDataException">Compressed data is damaged.</exception>
    public static EdgeSample Of(Stream raw)
    {
        var text = TextBytes.OpenUtf8(raw);
        var head = ReadSome(text);
        if (BeginsAsUtf8(head) || head.Contains((byte)0)) return WithLineFeeds(head, text, null);
        text = TextBytes.FromWindows1252(new PrefixedStream(head, text));
        return WithLineFeeds(ReadSome(text), text, FileMessages.Windows1252);
    }

    public void Dispose() => Rest.Dispose();

    /// <summary>Text in which every line ends with a carriage return alone, as of old on the Mac, gets line feeds.</summary>
    private static EdgeSample WithLineFeeds(byte[] head, Stream rest, Message? remark)
    {
        if (head.Contains((byte)'\n') || !head.Contains((byte)'\r')) return new EdgeSample(head, rest, remark);
        head.AsSpan().Replace((byte)'\r', (byte)'\n');
        return new EdgeSample(head, new CarriageReturns(rest), remark);
    }

    private static bool BeginsAsUtf8(ReadOnlySpan<byte> head)
    {
        // A character may be cut by the sample's end.
        for (var cut = 0; cut <= (head.Length < Size ? 0 : 3); cut++)
            if (Utf8.IsValid(head[..^cut])) return true;
        return false;
    }

    private static byte[] ReadSome(Stream stream)
    {
        var bytes = new byte[Size];
        var read = stream.ReadAtLeast(bytes, Size, throwOnEndOfStream: false);
        return read == Size ? bytes : bytes[..read];
    }
}
