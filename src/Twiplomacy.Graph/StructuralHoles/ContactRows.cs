namespace Twiplomacy.Graph;

/// <summary>The contacts of every vertex, numbered from the vertex with the most of them to that with the fewest.</summary>
/// <param name="Vertices">The vertex of each rank.</param>
/// <param name="Rows">The contacts of each rank, ascending.</param>
/// <param name="Ties">The same contacts, those joined both ways twice, in an order that depends on the graph only.</param>
internal sealed record ContactRows(int[] Vertices, CompressedRows Rows, CompressedRows Ties)
{
    public int Count => Vertices.Length;

    public static ContactRows Of(CompressedRows contacts, CompressedRows ties, CompressedRows? back)
    {
        var (vertices, ranks) = HubwardRows.ByFallingDegree(contacts);
        var rows = Renumbered(vertices, ranks, contacts, null);
        for (var rank = 0; rank < vertices.Length; rank++) rows.Entries.AsSpan(rows.Offsets[rank]..rows.Offsets[rank + 1]).Sort();
        return new ContactRows(vertices, rows, back is null ? rows : Renumbered(vertices, ranks, ties, back));
    }

    private static CompressedRows Renumbered(int[] vertices, int[] ranks, CompressedRows rows, CompressedRows? more)
    {
        var offsets = new int[vertices.Length + 1];
        for (var rank = 0; rank < vertices.Length; rank++)
            offsets[rank + 1] = checked(offsets[rank] + rows.Length(vertices[rank]) + (more?.Length(vertices[rank]) ?? 0));
        var entries = GC.AllocateUninitializedArray<int>(offsets[^1]);
        var next = 0;
        foreach (var vertex in vertices)
        {
            foreach (var other in rows[vertex]) entries[next++] = ranks[other];
            if (more is null) continue;
            foreach (var other in more[vertex]) entries[next++] = ranks[other];
        }

        return new CompressedRows(offsets, entries);
    }
}
