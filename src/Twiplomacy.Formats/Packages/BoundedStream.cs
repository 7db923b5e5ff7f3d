using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Packages;

/// <summary>The next bytes of a stream and no more: one file inside an archive that is not compressed.</summary>
internal sealed class BoundedStream(Stream inner, long length) : ForwardStream(inner)
{
    private readonly Stream _inner = inner;

    protected override int Next(Span<byte> buffer)
    {
        if (buffer.IsEmpty || Position == length) return 0;
        var read = _inner.Read(buffer[..(int)Math.Min(buffer.Length, length - Position)]);
        if (read == 0) throw DamagedData.Of(PackageMessages.EndsEarly(Position, length));
        return read;
    }
}
