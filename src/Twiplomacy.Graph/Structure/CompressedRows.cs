namespace Twiplomacy.Graph;

/// <summary>
/// Rows of vertex numbers, one after the other: row v is <c>Entries[Offsets[v] .. Offsets[v + 1]]</c>. One array holds
/// all entries, so that there can be at most <see cref="Array.MaxLength"/> (about 2.1 billion) of them.
/// </summary>
internal sealed class CompressedRows(int[] offsets, int[] entries)
{
    private const int EntriesPerBlock = 1 << 15;

    public int[] Offsets { get; } = offsets;

    /// <summary>May be longer than the rows need.</summary>
    public int[] Entries { get; } = entries;

    public int RowCount => Offsets.Length - 1;

    public int EntryCount => Offsets[^1];

    public ReadOnlySpan<int> this[int row] => Entries.AsSpan(Offsets[row], Offsets[row + 1] - Offsets[row]);

    public int Length(int row) => Offsets[row + 1] - Offsets[row];

    public Blocks Blocks(int entriesPerBlock = EntriesPerBlock) => Graph.Blocks.OfRows(Offsets, entriesPerBlock);

    /// <summary>
    /// The rows turned round: v stands in row u of the answer where u stood in row v, in ascending order. Counting sort
    /// in O(rows + entries), each thread taking a run of rows.
    /// </summary>
    /// <param name="rowCount">Rows of the answer; every entry is below it.</param>
    /// <param name="reusable">Memory for the entries of the answer, if large enough.</param>
    public CompressedRows Transpose(int rowCount, GraphOptions options, int[]? reusable = null)
    {
        var ranges = Graph.Blocks.OfRows(Offsets, Math.Max(EntriesPerBlock, (int)(((long)EntryCount + RowCount) / options.Threads) + 1));
        var cursors = new int[ranges.Count][];
        ranges.Run(options, (range, start, end) =>
        {
            var counts = cursors[range] = new int[rowCount];
            foreach (var entry in Entries.AsSpan(Offsets[start]..Offsets[end])) counts[entry]++;
        });

        var offsets = CountsToCursors(cursors, rowCount);
        var entries = reusable?.Length >= EntryCount ? reusable : GC.AllocateUninitializedArray<int>(EntryCount);
        ranges.Run(options, (range, start, end) =>
        {
            var cursor = cursors[range];
            for (var row = start; row < end; row++)
                foreach (var entry in this[row]) entries[cursor[entry]++] = row;
        });
        return new CompressedRows(offsets, entries);
    }

    /// <summary>Drops repeated entries, which must stand side by side; closes the gaps in place.</summary>
    public CompressedRows WithoutRepeats(GraphOptions options, out long dropped)
    {
        var kept = new int[RowCount];
        Blocks().Run(options, (_, start, end) =>
        {
            for (var row = start; row < end; row++) kept[row] = KeepFirsts(Entries.AsSpan(Offsets[row]..Offsets[row + 1]));
        });

        var offsets = new int[RowCount + 1];
        for (var row = 0; row < RowCount; row++)
        {
            if (offsets[row] != Offsets[row])
                Array.Copy(Entries, Offsets[row], Entries, offsets[row], kept[row]);
            offsets[row + 1] = offsets[row] + kept[row];
        }

        dropped = EntryCount - offsets[^1];
        return dropped == 0 ? this : new CompressedRows(offsets, Entries);
    }

    /// <summary>Turns the counts per range and row into the places where each range writes, and answers with the offsets.</summary>
    internal static int[] CountsToCursors(int[][] counts, int rowCount)
    {
        var offsets = new int[rowCount + 1];
        var next = 0;
        for (var row = 0; row < rowCount; row++)
        {
            offsets[row] = next;
            foreach (var range in counts)
            {
                var count = range[row];
                range[row] = next;
                next += count;
            }
        }

        offsets[rowCount] = next;
        return offsets;
    }

    private static int KeepFirsts(Span<int> row)
    {
        var kept = 0;
        foreach (var entry in row)
            if (kept == 0 || row[kept - 1] != entry) row[kept++] = entry;
        return kept;
    }
}
