namespace Twiplomacy.Graph;

/// <summary>
/// Gives the vertices with the most outgoing arcs the first places of the gathered array. They are gathered most often
/// and then share a few cache lines. The rows keep their order, and so do the sums: the result is the same bit by bit.
/// </summary>
internal static class HubsFirst
{
    private const int Classes = 1 << 12;

    /// <summary>The place of each vertex, by counting sort on its class: its out-degree, all above the last class alike.</summary>
    /// <param name="shares">1 / out-degree or any number that falls as a vertex is gathered more often; 0 for never.</param>
    public static int[] Places(double[] shares, GraphOptions options)
    {
        var ranges = Blocks.OfItems(shares.Length, Math.Max(1 << 16, (shares.Length + options.Threads - 1) / options.Threads));
        var cursors = new int[ranges.Count][];
        ranges.Run(options, (range, start, end) =>
        {
            var counts = cursors[range] = new int[Classes];
            for (var vertex = start; vertex < end; vertex++) counts[Class(shares[vertex])]++;
        });
        CompressedRows.CountsToCursors(cursors, Classes);
        var places = GC.AllocateUninitializedArray<int>(shares.Length);
        ranges.Run(options, (range, start, end) =>
        {
            for (var vertex = start; vertex < end; vertex++) places[vertex] = cursors[range][Class(shares[vertex])]++;
        });
        return places;
    }

    public static int[] Rename(CompressedRows rows, int[] places, GraphOptions options)
    {
        var renamed = GC.AllocateUninitializedArray<int>(rows.EntryCount);
        Blocks.OfItems(rows.EntryCount, 1 << 16).Run(options, (_, start, end) =>
        {
            for (var entry = start; entry < end; entry++) renamed[entry] = places[rows.Entries[entry]];
        });
        return renamed;
    }

    private static int Class(double share) =>
        share == 0 ? Classes - 1 : Math.Clamp(Classes - 1 - (int)Math.Min(Classes, 1 / share), 0, Classes - 1);
}
