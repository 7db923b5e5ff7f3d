using System.Text;
using System.Text.Unicode;

namespace Twiplomacy.Formats.Text;

/// <summary>
/// Bytes as text: UTF-16 is turned into UTF-8 by its byte order mark, UTF-8 is read strictly, and what is not UTF-8 is
/// read as Windows-1252, the encoding that spreadsheets on Windows write.
/// </summary>
internal static class TextBytes
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The content as UTF-8 without a byte order mark; bytes that are not UTF-8 pass through as they are.</summary>
    public static Stream OpenUtf8(Stream stream)
    {
        var head = new byte[4];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head.AsSpan(0, read) switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new PrefixedStream(head.AsMemory(3..read), stream),
            [0xFF, 0xFE, ..] => Transcoded(head[2..read], stream, Encoding.Unicode),
            [0xFE, 0xFF, ..] => Transcoded(head[2..read], stream, Encoding.BigEndianUnicode),
            [not 0, 0, not 0, 0] => Transcoded(head, stream, Encoding.Unicode),
            [0, not 0, 0, not 0] => Transcoded(head, stream, Encoding.BigEndianUnicode),
            _ => new PrefixedStream(head.AsMemory(..read), stream),
        };
    }

    /// <summary>The same for content that is no UTF-8 anywhere.</summary>
    public static Stream FromWindows1252(Stream stream) => Encoding.CreateTranscodingStream(stream, Windows1252, Encoding.UTF8);

    public static string Decode(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes);

    /// <summary>The same text in UTF-8; a copy only where the bytes are not UTF-8 already.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes) =>
        Utf8.IsValid(bytes.Span) ? bytes : Encoding.UTF8.GetBytes(Windows1252.GetString(bytes.Span));

    private static Stream Transcoded(byte[] head, Stream rest, Encoding encoding) =>
        Encoding.CreateTranscodingStream(new PrefixedStream(head, rest), encoding, Encoding.UTF8);
}
