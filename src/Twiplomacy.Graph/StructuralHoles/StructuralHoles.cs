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
        Of(ContactRows.Of(graph.Union(options).Rows, graph.Out, graph.In), options ?? GraphOptions.Default);

    /// <summary>All ties count the same.</summary>
    public static StructuralHoles Of(UndirectedGraph graph, GraphOptions? options = null) =>
        Of(ContactRows.Of(graph.Rows, graph.Rows, null), options ?? GraphOptions.Default);

    /// <summary>
    /// What two contacts have in common is counted once for both, along the ties of the one with fewer: O(m √m), with some
    /// 13 bytes per pair of contacts.
    /// </summary>
    private static StructuralHoles Of(ContactRows contacts, GraphOptions options)
    {
        var shared = SharedContacts.Of(contacts, options);
        var constraint = new double?[contacts.Count];
        var effectiveSize = new double?[contacts.Count];
        contacts.Rows.Blocks().Run(options, (_, start, end) =>
        {
            for (var rank = start; rank < end; rank++)
                if (contacts.Rows.Length(rank) > 0)
                    (constraint[contacts.Vertices[rank]], effectiveSize[contacts.Vertices[rank]]) = shared.FiguresOf(rank);
        });
        return new StructuralHoles(constraint, effectiveSize);
    }
}
