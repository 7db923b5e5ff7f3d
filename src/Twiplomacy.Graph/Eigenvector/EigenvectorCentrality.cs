namespace Twiplomacy.Graph;

/// <summary>
/// Eigenvector centrality: A x = λ x for the largest λ, with x ≥ 0 and Euclidean norm 1, on an undirected graph.
/// Power iteration x ← (A + I) x from equal scores, as NetworkX does: the added I keeps a bipartite graph from swinging
/// for ever. With several components the result is the limit of that iteration, each component taken by itself: the one
/// with the largest λ takes all, components that tie share in proportion to their start, and all others, isolated
/// vertices among them, are exactly 0. Without an edge all scores stay equal. Source: Bonacich 1972; O(n + m) per step,
/// more steps the nearer the second eigenvalue of a component is to its first.
/// </summary>
public sealed class EigenvectorCentrality
{
    private EigenvectorCentrality(double[] scores, int iterations, double change)
    {
        Scores = scores;
        Iterations = iterations;
        Change = change;
    }

    public IReadOnlyList<double> Scores { get; }

    /// <summary>The most steps that a component took.</summary>
    public int Iterations { get; }

    /// <summary>Σ |x − x before| of the last step; above the tolerance only if the steps ran out.</summary>
    public double Change { get; }

    public static EigenvectorCentrality Of(UndirectedGraph graph, EigenvectorSettings? settings = null, GraphOptions? options = null)
    {
        settings ??= new EigenvectorSettings();
        options ??= GraphOptions.Default;
        var scores = new double[graph.VertexCount];
        if (graph.EdgeCount == 0)
        {
            Array.Fill(scores, 1 / Math.Sqrt(Math.Max(1, graph.VertexCount)));
            return new EigenvectorCentrality(scores, 0, 0);
        }
        var found = LeadingComponents.Of(graph, options).Select(part => (Part: part, Vector: LeadingEigenvector.Of(part.Graph, settings, options))).ToList();
        var largest = found.Max(each => each.Vector.Eigenvalue);
        var leading = found.Where(each => each.Vector.Eigenvalue >= largest * (1 - LeadingComponents.SameEigenvalue)).ToList();
        var whole = Math.Sqrt(leading.Sum(each => each.Vector.Start * each.Vector.Start));
        foreach (var (part, vector) in leading)
            for (var i = 0; i < part.Vertices.Length; i++) scores[part.Vertices[i]] = vector.Scores[i] * (vector.Start / whole);
        return new EigenvectorCentrality(scores, leading.Max(each => each.Vector.Iterations), leading.Max(each => each.Vector.Change));
    }
}
