namespace Twiplomacy.Formats.Text;

/// <summary>A stream whose carriage returns are read as line feeds.</summary>
internal sealed class CarriageReturns(Stream inner) : ForwardStream(inner)
{
    private readonly Stream _inner = inner;

    protected override int Next(Span<byte> buffer)
    {
        var read = _inner.Read(buffer);
        buffer[..read].Replace((byte)'\r', (byte)'\n');
        return read;
    }
}
