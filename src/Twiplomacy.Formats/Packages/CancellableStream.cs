using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Packages;

/// <summary>
/// A stream that stops with <see cref="OperationCanceledException"/> once somebody does not want the rest: a reader may pass over
/// gigabytes that hold none of what it gives.
/// </summary>
internal sealed class CancellableStream(Stream inner, CancellationToken cancellationToken) : ForwardStream(inner)
{
    private readonly Stream _inner = inner;

    /// <summary>The file with each of its streams so; a workbook is sought in and stays as it is.</summary>
    public static ExportFile Of(ExportFile file, CancellationToken cancellationToken) => file with
    {
        Open = () => file.Open() is var stream && IsWorkbook(stream) ? stream : new CancellableStream(stream, cancellationToken),
    };

    protected override int Next(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _inner.Read(buffer);
    }

    private static bool IsWorkbook(Stream stream)
    {
        if (!stream.CanSeek) return false;
        Span<byte> head = stackalloc byte[2];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position -= read;
        return head[..read].SequenceEqual("PK"u8);
    }
}
