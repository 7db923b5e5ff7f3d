using System.IO.Compression;
using System.Text;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Networks.Reading;

/// <summary>A file opened as UTF-8 text without a mark, whatever its encoding and whether or not it is gzipped.</summary>
internal sealed class TextInput : IDisposable
{
    /// <summary>Bytes of the beginning that are looked at before the rest is read.</summary>
    public const int SampleSize = 64 << 10;

    private readonly Stream _stream;

    private TextInput(Stream stream, byte[] sample, bool whole, string? remark)
    {
        _stream = stream;
        Sample = sample;
        IsWhole = whole;
        Remark = remark;
    }

    /// <summary>The text's beginning; reading goes on after it.</summary>
    public ReadOnlyMemory<byte> Sample { get; }

    /// <summary>The sample is the whole text.</summary>
    public bool IsWhole { get; }

    /// <summary>What was assumed about the encoding, if anything.</summary>
    public string? Remark { get; }

    /// <summary>The text after <see cref="Sample"/>.</summary>
    public Stream Rest => _stream;

    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="InvalidDataException">It claims to be gzip and is not.</exception>
    public static TextInput Open(string path)
    {
        // One byte of buffer is none: blocks are read straight into the workers' memory.
        Stream stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan);
        var head = ReadSome(stream, SampleSize);
        if (head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            stream = new GZipStream(new PrefixedStream(head, stream), CompressionMode.Decompress);
            head = ReadSome(stream, SampleSize);
        }
        return Lines(Decode(stream, head));
    }

    /// <summary>The path is a file that holds text by itself, gzipped or not, and is no archive.</summary>
    public static bool IsText(string path)
    {
        if (!File.Exists(path)) return false;
        using var stream = File.OpenRead(path);
        return !ReadSome(stream, 4).AsSpan().StartsWith("PK\u0003\u0004"u8);
    }

    /// <summary>The same for a part of an export, which is unpacked already.</summary>
    public static TextInput Open(Stream stream) => Lines(Decode(stream, ReadSome(stream, SampleSize)));

    /// <summary>Text in which every line ends with a carriage return alone, as of old on the Mac, gets line feeds.</summary>
    private static TextInput Lines(TextInput input)
    {
        if (input.Sample.Span.Contains((byte)'\n') || !input.Sample.Span.Contains((byte)'\r')) return input;
        var sample = input.Sample.ToArray();
        sample.AsSpan().Replace((byte)'\r', (byte)'\n');
        return new TextInput(new CarriageReturns(input._stream), sample, input.IsWhole, input.Remark);
    }

    public void Dispose() => _stream.Dispose();

    private static TextInput Decode(Stream stream, byte[] head)
    {
        var whole = head.Length < SampleSize;
        if (FindWideEncoding(head) is { } wide) return Transcode(stream, head, wide, null);
        if (head.AsSpan().StartsWith("\uFEFF"u8)) return new TextInput(stream, head[3..], whole, null);
        if (IsUtf8(head, whole) || head.Contains((byte)0)) return new TextInput(stream, head, whole, null);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Transcode(stream, head, Encoding.GetEncoding(1252), "not UTF-8: read as Windows-1252");
    }

    private static TextInput Transcode(Stream stream, byte[] head, Encoding encoding, string? remark)
    {
        var text = Encoding.CreateTranscodingStream(new PrefixedStream(head, stream), encoding, new UTF8Encoding(false));
        var sample = ReadSome(text, SampleSize);
        var mark = sample.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        return new TextInput(text, sample[mark..], sample.Length < SampleSize, remark);
    }

    private static Encoding? FindWideEncoding(ReadOnlySpan<byte> head)
    {
        if (head.Length < 4) return null;
        if (head[0] == 0xFF && head[1] == 0xFE) return Encoding.Unicode;
        if (head[0] == 0xFE && head[1] == 0xFF) return Encoding.BigEndianUnicode;
        // Without a mark: ASCII characters leave every other byte empty.
        if (head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0) return Encoding.Unicode;
        return head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0 ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> head, bool whole)
    {
        // A character may be cut by the sample's end.
        for (var cut = 0; cut <= (whole ? 0 : Math.Min(3, head.Length)); cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(head[..^cut])) return true;
        }
        return false;
    }

    private static byte[] ReadSome(Stream stream, int count)
    {
        var bytes = new byte[count];
        var read = stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false);
        return read == count ? bytes : bytes[..read];
    }
}
