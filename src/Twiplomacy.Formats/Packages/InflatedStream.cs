namespace Twiplomacy.Formats.Packages;

/// <summary>A forward-only stream that reports every inflated byte to its <see cref="InflationLayer"/>.</summary>
internal sealed class InflatedStream(Stream inner, InflationLayer layer, long? stated) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _position += read;
        if (read == 0 && buffer.Length > 0 && _position < stated)
            throw new InvalidDataException($"it ends after {_position:N0} of {stated:N0} bytes.");
        layer.Reached(_position);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
