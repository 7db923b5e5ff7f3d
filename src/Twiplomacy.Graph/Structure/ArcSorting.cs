namespace Twiplomacy.Graph;

/// <summary>Arcs in any order into rows by target, each row in the order of the input.</summary>
internal static unsafe class ArcSorting
{
    public static CompressedRows ByTarget(
        int vertexCount, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, GraphOptions options, out long loops)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        if (sources.Length != targets.Length)
            throw new ArgumentException($"There are {sources.Length} sources and {targets.Length} targets.", nameof(targets));
        fixed (int* source = sources, target = targets)
            return ByTarget(vertexCount, (nint)source, (nint)target, sources.Length, options, out loops);
    }

    private static CompressedRows ByTarget(
        int vertexCount, nint sources, nint targets, int arcs, GraphOptions options, out long loops)
    {
        var ranges = Blocks.OfItems(arcs, Math.Max(1 << 15, (int)(((long)arcs + options.Threads - 1) / options.Threads)));
        var cursors = new int[ranges.Count][];
        var loopsOfRange = new int[ranges.Count];
        ranges.Run(options, (range, start, end) =>
        {
            var counts = cursors[range] = new int[vertexCount];
            for (var arc = start; arc < end; arc++)
            {
                int source = ((int*)sources)[arc], target = ((int*)targets)[arc];
                if ((uint)source >= (uint)vertexCount || (uint)target >= (uint)vertexCount) continue;
                if (source == target) loopsOfRange[range]++;
                else counts[target]++;
            }
        });

        var offsets = CompressedRows.CountsToCursors(cursors, vertexCount);
        loops = loopsOfRange.Sum(count => (long)count);
        if (offsets[vertexCount] + loops != arcs) ThrowOutOfRange(vertexCount, sources, targets, arcs);
        var entries = GC.AllocateUninitializedArray<int>(offsets[vertexCount]);
        ranges.Run(options, (range, start, end) =>
        {
            var cursor = cursors[range];
            for (var arc = start; arc < end; arc++)
            {
                int source = ((int*)sources)[arc], target = ((int*)targets)[arc];
                if (source != target) entries[cursor[target]++] = source;
            }
        });
        return new CompressedRows(offsets, entries);
    }

    private static void ThrowOutOfRange(int vertexCount, nint sources, nint targets, int arcs)
    {
        for (var arc = 0; arc < arcs; arc++)
        {
            int source = ((int*)sources)[arc], target = ((int*)targets)[arc];
            if ((uint)source < (uint)vertexCount && (uint)target < (uint)vertexCount) continue;
            throw new ArgumentOutOfRangeException(
                nameof(sources), $"Arc {arc} leads from {source} to {target}, but the vertices are 0 to {vertexCount - 1}.");
        }
    }
}
