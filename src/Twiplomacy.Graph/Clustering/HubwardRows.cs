namespace Twiplomacy.Graph;

/// <summary>
/// Every edge once, at its end of lower degree. Vertices are renamed by falling degree, so that no row is longer than
/// √(2m) and the marks of the hubs stay in cache.
/// </summary>
internal sealed class HubwardRows
{
    private readonly int[] vertices;
    private readonly CompressedRows rows;

    private HubwardRows(int[] vertices, CompressedRows rows) => (this.vertices, this.rows) = (vertices, rows);

    /// <summary>Comparisons that <see cref="CountTriangles"/> makes.</summary>
    public long Work
    {
        get
        {
            var work = 0L;
            for (var row = 0; row < rows.RowCount; row++)
                foreach (var hub in rows[row]) work += rows.Length(hub);
            return work;
        }
    }

    public static HubwardRows Of(CompressedRows graph, GraphOptions options)
    {
        var (vertices, ranks) = ByFallingDegree(graph);
        var offsets = new int[graph.RowCount + 1];
        for (var rank = 0; rank < vertices.Length; rank++)
        {
            var toHubs = 0;
            foreach (var neighbour in graph[vertices[rank]])
                if (ranks[neighbour] < rank) toHubs++;
            offsets[rank + 1] = offsets[rank] + toHubs;
        }

        var rows = new CompressedRows(offsets, GC.AllocateUninitializedArray<int>(offsets[^1]));
        rows.Blocks().Run(options, (_, start, end) =>
        {
            for (var rank = start; rank < end; rank++)
            {
                var next = offsets[rank];
                foreach (var neighbour in graph[vertices[rank]])
                    if (ranks[neighbour] < rank) rows.Entries[next++] = ranks[neighbour];
                rows.Entries.AsSpan(offsets[rank]..next).Sort();
            }
        });
        return new HubwardRows(vertices, rows);
    }

    /// <summary>For each vertex of the graph the triangles that hold it.</summary>
    public long[] CountTriangles(GraphOptions options)
    {
        var tallies = new long[options.Threads][];
        var marks = new bool[options.Threads][];
        rows.Blocks(1 << 12).Run(options, (_, start, end, worker) =>
        {
            var tally = tallies[worker] ??= new long[rows.RowCount];
            var marked = marks[worker] ??= new bool[rows.RowCount];
            for (var row = start; row < end; row++) CountFrom(row, marked, tally);
        }, reports: true);
        return Collect(tallies);
    }

    /// <summary>The triangles of which this is the vertex of the lowest degree.</summary>
    private void CountFrom(int row, bool[] marked, long[] tally)
    {
        foreach (var hub in rows[row]) marked[hub] = true;
        foreach (var hub in rows[row])
        {
            var closed = 0;
            foreach (var third in rows[hub])
            {
                var closes = marked[third] ? 1 : 0;
                closed += closes;
                tally[third] += closes;
            }

            tally[hub] += closed;
            tally[row] += closed;
        }

        foreach (var hub in rows[row]) marked[hub] = false;
    }

    private long[] Collect(long[][] tallies)
    {
        var triangles = new long[rows.RowCount];
        foreach (var tally in tallies)
            for (var rank = 0; rank < tally?.Length; rank++) triangles[vertices[rank]] += tally[rank];
        return triangles;
    }

    /// <summary>The vertices from the one with the most neighbours to the one with the fewest, and the place of each among them.</summary>
    public static (int[] Vertices, int[] Ranks) ByFallingDegree(CompressedRows graph)
    {
        var starts = new int[graph.RowCount + 1];
        for (var vertex = 0; vertex < graph.RowCount; vertex++) starts[graph.RowCount - graph.Length(vertex)]++;
        var next = 0;
        for (var place = 0; place < starts.Length; place++) (starts[place], next) = (next, next + starts[place]);
        var (vertices, ranks) = (new int[graph.RowCount], new int[graph.RowCount]);
        for (var vertex = 0; vertex < graph.RowCount; vertex++)
        {
            ranks[vertex] = starts[graph.RowCount - graph.Length(vertex)]++;
            vertices[ranks[vertex]] = vertex;
        }

        return (vertices, ranks);
    }
}
