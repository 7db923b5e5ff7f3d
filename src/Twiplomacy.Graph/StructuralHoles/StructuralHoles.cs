namespace Twiplomacy.Graph;

/// <summary>
/// How free a vertex is among its contacts, who are those joined to it in either direction. With a_ij = 1 for an arc and
/// p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki), constraint is Σ_j (p_ij + Σ_q p_iq p_qj)² over the contacts j, from near 0 to
/// above 1: high where the contacts know each other. Effective size is Σ_j (1 − Σ_q p_iq m_jq) for
/// m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj): the contacts less those that others make redundant. Both are undefined
/// (null) for an isolated vertex. Source: Burt 1992.
/// </summary>
public sealed class StructuralHoles
{
    private StructuralHoles(double?[] constraint, double?[] effectiveSize) => (Constraint, EffectiveSize) = (constraint, effectiveSize);

    public IReadOnlyList<double?> Constraint { get; }

    public IReadOnlyList<double?> EffectiveSize { get; }

    /// <summary>A tie in both directions counts twice a tie in one.</summary>
    public static StructuralHoles Of(DirectedGraph graph, GraphOptions? options = null) =>
        Of(graph.Out, graph.In, graph.Union(options).Rows, options ?? GraphOptions.Default);

    /// <summary>All ties count the same.</summary>
    public static StructuralHoles Of(UndirectedGraph graph, GraphOptions? options = null) =>
        Of(graph.Rows, null, graph.Rows, options ?? GraphOptions.Default);

    /// <summary>O(Σ degree²), with two numbers for each vertex and thread.</summary>
    private static StructuralHoles Of(CompressedRows rows, CompressedRows? back, CompressedRows contacts, GraphOptions options)
    {
        var constraint = new double?[contacts.RowCount];
        var effectiveSize = new double?[contacts.RowCount];
        var searches = new ContactSearch[options.Threads];
        contacts.Blocks(1 << 10).Run(options, (_, start, end, worker) =>
        {
            var search = searches[worker] ??= new ContactSearch(rows, back, contacts);
            for (var vertex = start; vertex < end; vertex++)
                if (contacts.Length(vertex) > 0) (constraint[vertex], effectiveSize[vertex]) = search.Of(vertex);
        }, reports: true);
        return new StructuralHoles(constraint, effectiveSize);
    }
}
