namespace Twiplomacy.Graph;

/// <summary>Checks of rows that a caller made, in one pass each.</summary>
internal static class RowValidation
{
    public static void ThrowUnlessSimple(CompressedRows rows, GraphOptions options)
    {
        ThrowUnlessOffsets(rows);
        rows.Blocks().Run(options, (_, start, end) =>
        {
            for (var row = start; row < end; row++) ThrowUnlessSimple(rows[row], row, rows.RowCount);
        });
    }

    public static void ThrowUnlessTransposed(CompressedRows rows, CompressedRows transposed, GraphOptions options)
    {
        if (rows.RowCount != transposed.RowCount || rows.EntryCount != transposed.EntryCount
            || Checksum(rows, turned: false, options) != Checksum(transposed, turned: true, options))
            throw new ArgumentException("The rows of the two directions do not hold the same arcs.", nameof(transposed));
    }

    private static void ThrowUnlessOffsets(CompressedRows rows)
    {
        if (rows.Offsets is not [0, ..])
            throw new ArgumentException("The offsets must begin with 0 and be one more than the vertices.", nameof(rows));
        for (var row = 0; row < rows.RowCount; row++)
            if (rows.Offsets[row] > rows.Offsets[row + 1])
                throw new ArgumentException($"The offsets fall after vertex {row}.", nameof(rows));
        if (rows.EntryCount > rows.Entries.Length)
            throw new ArgumentException($"The offsets end at {rows.EntryCount}, but there are {rows.Entries.Length} entries.", nameof(rows));
    }

    private static void ThrowUnlessSimple(ReadOnlySpan<int> row, int vertex, int vertexCount)
    {
        var previous = -1;
        foreach (var entry in row)
        {
            if (entry <= previous || entry >= vertexCount || entry == vertex)
                throw new ArgumentException(
                    $"The row of vertex {vertex} holds {entry} after {previous}: rows ascend strictly, below {vertexCount}, without the vertex itself.", nameof(row));
            previous = entry;
        }
    }

    /// <summary>A sum over the arcs, whatever their order, in which two different sets of arcs hardly ever agree.</summary>
    private static ulong Checksum(CompressedRows rows, bool turned, GraphOptions options)
    {
        var blocks = rows.Blocks();
        var sums = new ulong[blocks.Count];
        blocks.Run(options, (block, start, end) =>
        {
            var sum = 0UL;
            for (var row = start; row < end; row++)
                foreach (var entry in rows[row])
                    sum += turned ? Mix((ulong)entry << 32 | (uint)row) : Mix((ulong)row << 32 | (uint)entry);
            sums[block] = sum;
        });
        return sums.Aggregate(0UL, (total, sum) => unchecked(total + sum));
    }

    private static ulong Mix(ulong arc)
    {
        arc *= 0x9E3779B97F4A7C15UL;
        return (arc ^ arc >> 32) * 0xD6E8FEB86659FD93UL;
    }
}
