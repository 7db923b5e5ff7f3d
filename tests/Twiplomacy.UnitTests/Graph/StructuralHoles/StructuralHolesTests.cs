using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.StructuralHoles;

public sealed class StructuralHolesTests
{
    [Fact]
    public void The_ends_and_the_middle_of_a_chain()
    {
        var holes = Of(UndirectedGraph.FromEdges(4, [0, 1], [1, 2]));

        // The middle has half of itself in each; the ends have all in the middle.
        Assert.Equal([1, 0.5, 1, null], holes.Constraint);
        Assert.Equal([1, 2, 1, null], holes.EffectiveSize);
    }

    [Fact]
    public void A_triangle_leaves_one_contact_that_counts()
    {
        var holes = Of(UndirectedGraph.FromEdges(3, [0, 1, 2], [1, 2, 0]));

        // (1/2 + 1/2 · 1/2)² twice.
        Assert.All(holes.Constraint, constraint => Assert.Equal(1.125, constraint!.Value, Naive.Tolerance));
        Assert.All(holes.EffectiveSize, size => Assert.Equal(1, size!.Value, Naive.Tolerance));
    }

    [Fact]
    public void A_returned_arc_counts_twice()
    {
        var holes = Of(ArcList.Of(4, (0, 1), (1, 0), (0, 2)).ToGraph());

        Assert.Equal([4 / 9.0 + 1 / 9.0, 1, 1, null], holes.Constraint);
        Assert.Equal([2, 1, 1, null], holes.EffectiveSize);
    }

    [Fact]
    public void The_figures_of_Burt_s_example()
    {
        // A to G by number; G, the sixth, is in the middle.
        var holes = Of(UndirectedGraph.FromEdges(7, [0, 0, 0, 0, 4, 5, 1, 1, 3, 6], [1, 5, 6, 4, 6, 6, 6, 3, 6, 2]));

        Assert.Equal((.400, .595, 1.0), (Math.Round(holes.Constraint[6]!.Value, 3), Math.Round(holes.Constraint[0]!.Value, 3), holes.Constraint[2]!.Value));
        Assert.Equal((4.67, 2.5, 1.0), (Math.Round(holes.EffectiveSize[6]!.Value, 2), holes.EffectiveSize[0]!.Value, holes.EffectiveSize[2]!.Value));
    }

    [Fact]
    public void The_figures_of_a_small_directed_example() =>
        Assert.Equal([1.003, 1.003, 1.389], Of(ArcList.Of(3, (0, 1), (0, 2), (1, 0), (2, 1)).ToGraph()).Constraint.Select(constraint => Math.Round(constraint!.Value, 3)));

    [Fact]
    public void It_agrees_with_the_definition_on_arcs() => ArcList.Check(arcs =>
    {
        var graph = arcs.ToGraph();
        return Agrees(Weights(Naive.Matrix(arcs)), Twiplomacy.Graph.StructuralHoles.Of(graph, new GraphOptions { Threads = 2 }));
    });

    [Fact]
    public void It_agrees_with_the_definition_on_edges() => ArcList.Check(arcs =>
    {
        var mutual = arcs.ToGraph().Mutual();
        return Agrees(Weights(Naive.Matrix(mutual)), Of(mutual)) && Agrees(Weights(Naive.Matrix(mutual)), Of(mutual.AsDirected()));
    });

    private static Twiplomacy.Graph.StructuralHoles Of(UndirectedGraph graph) => Twiplomacy.Graph.StructuralHoles.Of(graph);

    private static Twiplomacy.Graph.StructuralHoles Of(DirectedGraph graph) => Twiplomacy.Graph.StructuralHoles.Of(graph);

    private static double[,] Weights(bool[,] matrix)
    {
        var n = matrix.GetLength(0);
        var weights = new double[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++) weights[i, j] = (matrix[i, j] ? 1 : 0) + (matrix[j, i] ? 1 : 0);
        return weights;
    }

    private static bool Agrees(double[,] weights, Twiplomacy.Graph.StructuralHoles holes)
    {
        var all = Enumerable.Range(0, weights.GetLength(0)).ToArray();
        double Strength(int i) => all.Sum(k => weights[i, k]);
        double Share(int i, int j) => Strength(i) == 0 ? 0 : weights[i, j] / Strength(i);
        double Marginal(int j, int q) => weights[j, q] / all.Max(k => weights[j, k]);
        return all.All(i =>
        {
            var contacts = all.Where(j => weights[i, j] > 0).ToArray();
            if (contacts.Length == 0) return holes.Constraint[i] is null && holes.EffectiveSize[i] is null;
            var constraint = contacts.Sum(j => Math.Pow(Share(i, j) + contacts.Sum(q => Share(i, q) * Share(q, j)), 2));
            var size = contacts.Sum(j => 1 - contacts.Sum(q => Share(i, q) * Marginal(j, q)));
            return Naive.Near(constraint, holes.Constraint[i]!.Value) && Naive.Near(size, holes.EffectiveSize[i]!.Value);
        });
    }
}
