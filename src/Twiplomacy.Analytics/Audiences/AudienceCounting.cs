using Twiplomacy.Core.Audiences;
using Twiplomacy.Storage.Audiences;

namespace Twiplomacy.Analytics.Audiences;

/// <summary>
/// Counts how audience sets overlap, exactly, by reading them in parts of the range of hashes: small sets once, large ones
/// chunk by chunk, on all cores. O(total size); memory for some parts.
/// </summary>
internal sealed class AudienceCounting(AudienceQueries audiences)
{
    private const int ChunksAtATime = 64;

    /// <param name="captures">Sets whose hashes are made of the same kind of key.</param>
    public async Task<AudienceOverlap> CountAsync(IReadOnlyList<AudienceCapture> captures, CancellationToken cancellationToken)
    {
        var bits = captures.Count == 0 ? 0 : captures.Max(capture => capture.PrefixBits);
        var small = await LoadAsync([.. captures.Where(capture => capture.PrefixBits == 0)], 0, 0, 0, cancellationToken);
        var workers = Math.Clamp(Environment.ProcessorCount, 1, 1 << bits);
        var parts = await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(
            () => CountAsync(captures, small, bits, ((long)worker << bits) / workers, ((long)(worker + 1) << bits) / workers, cancellationToken), cancellationToken)));
        foreach (var part in parts.Skip(1)) parts[0].Add(part);
        return parts[0];
    }

    private async Task<AudienceOverlap> CountAsync(
        IReadOnlyList<AudienceCapture> captures, Dictionary<int, ulong[]> small, int bits, long from, long to, CancellationToken cancellationToken)
    {
        var overlap = new AudienceOverlap(captures.Count);
        var large = captures.Where(capture => capture.PrefixBits > 0).ToList();
        var step = Math.Max(1, ChunksAtATime / Math.Max(1, large.Count));
        var part = new ReadOnlyMemory<ulong>[captures.Count];
        for (var first = from; first < to; first += step)
        {
            var last = Math.Min(to, first + step) - 1;
            var loaded = await LoadAsync(large, bits, (int)first, (int)last, cancellationToken);
            for (var range = first; range <= last; range++)
            {
                for (var set = 0; set < captures.Count; set++)
                {
                    var hashes = small.GetValueOrDefault(captures[set].ObservationId) ?? loaded.GetValueOrDefault(captures[set].ObservationId) ?? [];
                    part[set] = Slice(hashes, range, bits);
                }
                overlap.Add(part);
            }
        }
        return overlap;
    }

    /// <summary>The hashes of each set in the ranges from the first to the last, ascending, by observation.</summary>
    private async Task<Dictionary<int, ulong[]>> LoadAsync(
        List<AudienceCapture> captures, int bits, int first, int last, CancellationToken cancellationToken)
    {
        if (captures.Count == 0) return [];
        var codes = captures.ToDictionary(capture => capture.ObservationId, _ => new List<AudienceChunkRow>());
        var asked = captures.Select(capture => (capture, first >> (bits - capture.PrefixBits), last >> (bits - capture.PrefixBits))).ToList();
        await foreach (var chunk in audiences.ListChunksAsync(asked, cancellationToken)) codes[chunk.ObservationId].Add(chunk);
        return codes.ToDictionary(set => set.Key, set => Decoded(set.Value));
    }

    private static ulong[] Decoded(List<AudienceChunkRow> chunks)
    {
        var hashes = new ulong[chunks.Sum(chunk => SortedHashes.Count(chunk.Code))];
        var count = 0;
        foreach (var chunk in chunks.OrderBy(chunk => chunk.Number)) count += SortedHashes.Decode(chunk.Code, hashes.AsSpan(count));
        return hashes;
    }

    private static ReadOnlyMemory<ulong> Slice(ulong[] hashes, long range, int bits)
    {
        if (bits == 0) return hashes;
        var from = LowerBound(hashes, (ulong)range << (64 - bits));
        var to = range + 1 == 1L << bits ? hashes.Length : LowerBound(hashes, (ulong)(range + 1) << (64 - bits));
        return hashes.AsMemory(from, to - from);
    }

    private static int LowerBound(ulong[] hashes, ulong value)
    {
        var at = Array.BinarySearch(hashes, value);
        return at < 0 ? ~at : at;
    }
}
