using Twiplomacy.Core.Audiences;
using Twiplomacy.Storage.Audiences;

namespace Twiplomacy.Analytics.Audiences;

/// <summary>
/// Counts how audience sets overlap, exactly: the range of hashes is cut among workers, each of which reads its chunks from
/// the database in ascending order and counts while the next come. O(total size); memory for a chunk of each set and worker.
/// </summary>
internal sealed class AudienceCounting(AudienceQueries audiences)
{
    // While one waits for the database another counts.
    private const int WorkersPerCore = 2;

    /// <param name="captures">Sets whose hashes are made of the same kind of key.</param>
    public async Task<AudienceOverlap> CountAsync(IReadOnlyList<AudienceCapture> captures, CancellationToken cancellationToken)
    {
        if (captures.Count == 0) return new AudienceOverlap(0);
        var bits = captures.Max(capture => capture.PrefixBits);
        var workers = Math.Clamp(WorkersPerCore * Environment.ProcessorCount, 1, 1 << bits);
        var parts = await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(
            () => CountAsync(captures, bits, (int)(((long)worker << bits) / workers), (int)(((long)(worker + 1) << bits) / workers), cancellationToken),
            cancellationToken)));
        foreach (var part in parts.Skip(1)) parts[0].Add(part);
        return parts[0];
    }

    private async Task<AudienceOverlap> CountAsync(IReadOnlyList<AudienceCapture> captures, int bits, int from, int to, CancellationToken cancellationToken)
    {
        var walk = new AudienceWalk(captures.Count, bits, from, to);
        await audiences.ReadChunksAsync(
            [.. captures.Select(capture => new AskedChunks(capture, from >> (bits - capture.PrefixBits), (to - 1) >> (bits - capture.PrefixBits), bits - capture.PrefixBits))],
            walk.Take, cancellationToken);
        return walk.Finish();
    }
}
