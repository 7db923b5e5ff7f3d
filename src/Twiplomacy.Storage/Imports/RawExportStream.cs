using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Imports;

/// <summary>A kept export as a seekable stream: one chunk in memory at a time, fetched when it is needed.</summary>
internal sealed class RawExportStream(NpgsqlDataSource source, byte[] hash, long length, Action<int>? fetched) : Stream
{
    private int _chunkNumber = -1;
    private byte[] _chunk = [];

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => length;
    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= length || buffer.Length == 0) return 0;
        Load((int)(Position / RawExportStore.ChunkLength));
        var start = (int)(Position % RawExportStore.ChunkLength);
        var count = Math.Min(buffer.Length, _chunk.Length - start);
        _chunk.AsSpan(start, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    private void Load(int number)
    {
        if (number == _chunkNumber) return;
        using var connection = source.OpenConnection();
        var data = connection.ExecuteScalar<byte[]>(
            "select data from raw_chunk where sha256 = @hash and number = @number", new { hash, number })
            ?? throw new ExportNotKeptException(hash);
        var start = (long)number * RawExportStore.ChunkLength;
        _chunk = RawExportStore.Decompress(data, (int)Math.Min(RawExportStore.ChunkLength, length - start));
        _chunkNumber = number;
        fetched?.Invoke(_chunk.Length);
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException("A kept export cannot change.");

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("A kept export cannot change.");
}
