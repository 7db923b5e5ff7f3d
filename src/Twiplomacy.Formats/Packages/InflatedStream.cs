using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Packages;

/// <summary>A stream that reports every inflated byte to its <see cref="InflationLayer"/>.</summary>
internal sealed class InflatedStream(Stream inner, InflationLayer layer, long? stated) : ForwardStream(inner)
{
    private readonly Stream _inner = inner;

    protected override int Next(Span<byte> buffer)
    {
        var read = _inner.Read(buffer);
        if (read == 0 && buffer.Length > 0 && Position < stated)
            throw DamagedData.Of(PackageMessages.EndsEarly(Position, stated.Value));
        layer.Reached(Position + read);
        return read;
    }
}
