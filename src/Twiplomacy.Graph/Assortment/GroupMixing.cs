namespace Twiplomacy.Graph;

/// <summary>
/// Ties by the groups of their two ends. Ties of a vertex without a group (a negative number) are left out. O(n + m + k²)
/// for k groups.
/// </summary>
/// <param name="GroupCount">Groups: one more than the greatest number.</param>
/// <param name="Cells">Row after row: at <c>from * GroupCount + to</c> the arcs from the one group to the other; an edge counts both ways.</param>
public sealed record GroupMixing(int GroupCount, IReadOnlyList<long> Cells)
{
    public long this[int from, int to] => Cells[from * GroupCount + to];

    /// <summary>Ties counted; an edge counts twice.</summary>
    public long Total => Cells.Sum();

    /// <summary>
    /// Nominal assortativity: (Σ e_ii − Σ a_i b_i) / (1 − Σ a_i b_i) for the shares e of the cells, a of the rows and b of
    /// the columns; 1 if all ties stay in their group, 0 if they mix as their numbers alone would have it. Null without
    /// ties and where all lie in one group. Source: Newman 2003.
    /// </summary>
    public double? Assortativity
    {
        get
        {
            var (total, inside, chance) = (Total, 0L, Int128.Zero);
            for (var group = 0; group < GroupCount; group++)
            {
                var (row, column) = (0L, 0L);
                for (var other = 0; other < GroupCount; other++) (row, column) = (row + this[group, other], column + this[other, group]);
                inside += this[group, group];
                chance += (Int128)row * column;
            }

            var most = (Int128)total * total - chance;
            return most == 0 ? null : (double)((Int128)inside * total - chance) / (double)most;
        }
    }

    /// <summary>Over the arcs.</summary>
    /// <param name="groups">A group number from 0 for each vertex, or a negative number for none.</param>
    /// <exception cref="ArgumentException">There are more or fewer numbers than vertices.</exception>
    public static GroupMixing Of(DirectedGraph graph, ReadOnlySpan<int> groups) => Count(graph.Out, groups);

    /// <summary>Over the edges, each counted both ways.</summary>
    /// <inheritdoc cref="Of(DirectedGraph, ReadOnlySpan{int})"/>
    public static GroupMixing Of(UndirectedGraph graph, ReadOnlySpan<int> groups) => Count(graph.Rows, groups);

    private static GroupMixing Count(CompressedRows rows, ReadOnlySpan<int> groups)
    {
        var count = VertexGroups.CountOf(groups, rows.RowCount);
        var cells = new long[count * count];
        for (var vertex = 0; vertex < rows.RowCount; vertex++)
        {
            if (groups[vertex] < 0) continue;
            var row = cells.AsSpan(groups[vertex] * count, count);
            foreach (var other in rows[vertex])
                if (groups[other] >= 0) row[groups[other]]++;
        }

        return new GroupMixing(count, cells);
    }
}
