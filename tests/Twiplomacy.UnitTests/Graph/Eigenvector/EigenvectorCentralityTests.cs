using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Eigenvector;

public sealed class EigenvectorCentralityTests
{
    [Fact]
    public void A_star_swings_for_no_one()
    {
        // λ = √4 = 2: the centre has twice a ray's score, and the squares sum to one.
        var scores = EigenvectorCentrality.Of(UndirectedGraph.FromEdges(5, [0, 0, 0, 0], [1, 2, 3, 4])).Scores;

        Assert.Equal(Math.Sqrt(0.5), scores[0], 11);
        Assert.Equal(Math.Sqrt(0.125), scores[4], 11);
    }

    [Fact]
    public void The_component_with_the_larger_eigenvalue_takes_all()
    {
        var scores = EigenvectorCentrality.Of(UndirectedGraph.FromEdges(6, [0, 1, 2, 3], [1, 2, 0, 4])).Scores;

        Assert.Equal(1 / Math.Sqrt(3), scores[0], 11);
        Assert.Equal([0, 0, 0], scores.Skip(3));
    }

    [Fact]
    public void Components_of_one_eigenvalue_share_by_how_much_of_equal_scores_is_theirs()
    {
        // λ is 2 in a triangle and in a ring of five, and 1 in a pair.
        var scores = EigenvectorCentrality.Of(UndirectedGraph.FromEdges(10, [0, 1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 0, 4, 5, 6, 7, 3, 9])).Scores;

        Assert.All(scores.Take(8), score => Assert.Equal(1 / Math.Sqrt(8), score, 14));
        Assert.Equal([0, 0], scores.Skip(8));
    }

    [Fact]
    public void The_smaller_component_takes_all_where_its_eigenvalue_is_larger()
    {
        // Complete on four (λ = 3) beside a path of twenty (λ below 2).
        var path = Enumerable.Range(4, 19).ToArray();
        int[] ends = [0, 0, 0, 1, 1, 2, .. path], others = [1, 2, 3, 2, 3, 3, .. path.Select(vertex => vertex + 1)];
        var scores = EigenvectorCentrality.Of(UndirectedGraph.FromEdges(24, ends, others)).Scores;

        Assert.All(scores.Take(4), score => Assert.Equal(0.5, score, 12));
        Assert.All(scores.Skip(4), score => Assert.Equal(0, score));
    }

    [Fact]
    public void Without_edges_all_scores_are_equal() =>
        Assert.Equal([0.5, 0.5, 0.5, 0.5], EigenvectorCentrality.Of(UndirectedGraph.FromEdges(4, [], [])).Scores);

    [Fact]
    public void Scores_are_an_eigenvector_of_length_one() => ArcList.Check(arcs =>
    {
        var union = arcs.ToGraph().Union();
        if (union.VertexCount == 0) return EigenvectorCentrality.Of(union).Scores.Count == 0;
        var result = EigenvectorCentrality.Of(union, new EigenvectorSettings { MaximumIterations = 1_000_000 });
        var scores = result.Scores;
        var products = scores.Select((_, v) => union.Neighbours(v).ToArray().Sum(w => scores[w])).ToArray();
        var lambda = scores.Zip(products, (x, y) => x * y).Sum();
        return Math.Abs(scores.Sum(x => x * x) - 1) < 1e-12
            && scores.Zip(products).All(pair => Math.Abs(pair.Second - lambda * pair.First) < 1e-9);
    });
}
