namespace Twiplomacy.Formats.Text;

/// <summary>Bytes that were read ahead, then the rest of the stream they came from: pipes cannot be read twice.</summary>
public sealed class PrefixedStream(ReadOnlyMemory<byte> head, Stream rest) : ForwardStream(rest)
{
    private readonly Stream _rest = rest;
    private ReadOnlyMemory<byte> _head = head;

    protected override int Next(Span<byte> buffer)
    {
        if (_head.IsEmpty) return _rest.Read(buffer);
        var count = Math.Min(buffer.Length, _head.Length);
        _head.Span[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }
}
