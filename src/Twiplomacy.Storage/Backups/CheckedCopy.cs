using System.Buffers;
using System.Security.Cryptography;

namespace Twiplomacy.Storage.Backups;

/// <summary>Copies the text of a COPY from one stream to another and tells what went through it.</summary>
internal static class CheckedCopy
{
    private const int BufferLength = 1 << 17;

    /// <summary>Rows are counted by their line ends: COPY writes one in a value as <c>\n</c>.</summary>
    /// <param name="target">Null: only to look at it.</param>
    public static async Task<(long Rows, string Sha256)> RunAsync(Stream source, Stream? target, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            var rows = 0L;
            while (await source.ReadAsync(buffer, cancellationToken) is var read and > 0)
            {
                var part = buffer.AsMemory(0, read);
                rows += part.Span.Count((byte)'\n');
                hash.AppendData(part.Span);
                if (target is not null) await target.WriteAsync(part, cancellationToken);
            }
            return (rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
