using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Imports;

/// <summary>
/// The exports as they came, compressed in chunks under their SHA-256, so that any worker on any machine can read
/// them and the same bytes stand there once.
/// </summary>
public sealed class RawExportStore
{
    /// <summary>Bytes of one chunk before compression.</summary>
    internal const int ChunkLength = 1 << 20;

    private const string InsertExport = """
        insert into raw_export (sha256, length, kept_until) values (@hash, @length, @keptUntil)
        on conflict (sha256) do update set kept_until = greatest(raw_export.kept_until, excluded.kept_until)
        returning dropped_at is null and exists (select from raw_chunk c where c.sha256 = raw_export.sha256)
        """;

    private const string Drop = """
        with expired as (
            update raw_export set dropped_at = @now
            where kept_until < @now and dropped_at is null
              and not exists (select from prepared_file p where p.sha256 = raw_export.sha256)
              and not exists (
                  select from import_file f join import i using (import_id)
                  where f.sha256 = raw_export.sha256 and i.status in ('waiting', 'running'))
            returning sha256)
        delete from raw_chunk c using expired e where c.sha256 = e.sha256
        """;

    private readonly NpgsqlDataSource _source;

    internal RawExportStore(NpgsqlDataSource source) => _source = source;

    /// <summary>Stores a seekable stream inside the caller's transaction; returns its hash.</summary>
    internal static async Task SaveAsync(
        NpgsqlConnection connection, byte[] hash, Stream content, DateTimeOffset keptUntil, CancellationToken cancellationToken)
    {
        var present = await connection.ExecuteScalarAsync<bool>(InsertExport, new { hash, length = content.Length, keptUntil }, cancellationToken);
        if (present) return;
        await connection.ExecuteAsync("update raw_export set dropped_at = null where sha256 = @hash", new { hash }, cancellationToken);
        content.Position = 0;
        await new CopyTable<(int Number, byte[] Data)>("raw_chunk")
            .Bytes("sha256", _ => hash).Integer("number", chunk => chunk.Number).Bytes("data", chunk => chunk.Data)
            .WriteAsync(connection, ChunksAsync(content, cancellationToken), cancellationToken);
    }

    private static async IAsyncEnumerable<(int Number, byte[] Data)> ChunksAsync(
        Stream content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[ChunkLength];
        for (var number = 0; ; number++)
        {
            var read = await content.ReadAtLeastAsync(buffer, ChunkLength, throwOnEndOfStream: false, cancellationToken);
            if (read == 0 && number > 0) break;
            yield return (number, Compress(buffer.AsSpan(0, read)));
            if (read < ChunkLength) break;
        }
    }

    /// <summary>SHA-256 of a stream from its beginning.</summary>
    public static async Task<byte[]> HashAsync(Stream content, CancellationToken cancellationToken)
    {
        content.Position = 0;
        return await SHA256.HashDataAsync(content, cancellationToken);
    }

    /// <summary>Opens a kept export for reading and seeking; <paramref name="fetched"/> hears of every chunk's bytes.</summary>
    /// <exception cref="ExportNotKeptException">Its time of keeping is over.</exception>
    public Stream Open(byte[] hash, Action<int>? fetched = null)
    {
        using var connection = _source.OpenConnection();
        var length = connection.ExecuteScalar<long?>(
            "select length from raw_export where sha256 = @hash and dropped_at is null", new { hash });
        return length is { } known ? new RawExportStream(_source, hash, known, fetched) : throw new ExportNotKeptException(hash);
    }

    /// <summary>Drops the bytes of exports whose time is over; names, sizes and hashes stay.</summary>
    public async Task DropExpiredAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(Drop, new { now }, cancellationToken);
    }

    private static byte[] Compress(ReadOnlySpan<byte> chunk)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest)) deflate.Write(chunk);
        return packed.ToArray();
    }

    internal static byte[] Decompress(byte[] data, int length)
    {
        var chunk = new byte[length];
        using var deflate = new DeflateStream(new MemoryStream(data), CompressionMode.Decompress);
        deflate.ReadExactly(chunk);
        return chunk;
    }
}
