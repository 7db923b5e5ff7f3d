namespace Twiplomacy.Graph;

/// <summary>
/// The E-I index of a grouping: (external − internal) / (external + internal), from −1 (all ties stay in their group)
/// to 1 (all cross), 0 without ties. Ties of a vertex without a group (a negative number) are left out. Source:
/// Krackhardt and Stern 1988; O(n + m).
/// </summary>
/// <param name="External">Ties between groups.</param>
/// <param name="Internal">Ties inside a group.</param>
public readonly record struct ExternalInternalTies(long External, long Internal)
{
    public double Index => External + Internal == 0 ? 0 : (double)(External - Internal) / (External + Internal);
}

/// <summary>The E-I index of the whole graph and of each group.</summary>
/// <param name="Whole">Each arc, or each edge, counted once.</param>
/// <param name="ByGroup">By group number: ties of its members, those inside counted once, those across in both groups.</param>
public sealed record ExternalInternalIndex(ExternalInternalTies Whole, IReadOnlyList<ExternalInternalTies> ByGroup)
{
    /// <summary>Over the arcs; for a group, those that leave or reach it.</summary>
    /// <param name="groups">A group number from 0 for each vertex, or a negative number for none.</param>
    public static ExternalInternalIndex Of(DirectedGraph graph, ReadOnlySpan<int> groups) => Count(graph.Out, groups, 1);

    /// <inheritdoc cref="Of(DirectedGraph, ReadOnlySpan{int})"/>
    public static ExternalInternalIndex Of(UndirectedGraph graph, ReadOnlySpan<int> groups) => Count(graph.Rows, groups, 2);

    private static ExternalInternalIndex Count(CompressedRows rows, ReadOnlySpan<int> groups, int timesSeen)
    {
        var groupCount = VertexGroups.CountOf(groups, rows.RowCount);
        var (external, inside) = (new long[groupCount], new long[groupCount]);
        for (var vertex = 0; vertex < rows.RowCount; vertex++)
            foreach (var other in rows[vertex])
                CountTie(groups[vertex], groups[other], external, inside);

        var byGroup = external.Zip(inside, (e, i) => new ExternalInternalTies(e / timesSeen, i / timesSeen)).ToArray();
        var whole = new ExternalInternalTies(external.Sum() / timesSeen / 2, inside.Sum() / timesSeen);
        return new ExternalInternalIndex(whole, byGroup);
    }

    private static void CountTie(int group, int otherGroup, long[] external, long[] inside)
    {
        if (group < 0 || otherGroup < 0) return;
        if (group == otherGroup)
        {
            inside[group]++;
        }
        else
        {
            external[group]++;
            external[otherGroup]++;
        }
    }
}
