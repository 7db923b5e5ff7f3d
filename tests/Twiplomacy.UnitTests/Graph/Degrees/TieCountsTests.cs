using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Degrees;

public sealed class TieCountsTests
{
    [Fact]
    public void A_pair_a_fan_and_an_isolated_account_are_told_apart()
    {
        var ties = TieCounts.Of(ArcList.Of(4, (0, 1), (1, 0), (2, 0)).ToGraph());

        Assert.Equal([1, 1, 0, 0], ties.Mutual);
        Assert.Equal([2, 1, 0, 0], ties.In);
        Assert.Equal([1, 1, 1, 0], ties.Out);
        Assert.Equal([1, 0, 0, 0], Enumerable.Range(0, 4).Select(ties.UnilateralIn));
        Assert.Equal([0, 0, 1, 0], Enumerable.Range(0, 4).Select(ties.UnilateralOut));
        Assert.Equal(1, ties.MutualPairs);
    }

    [Fact]
    public void Counts_are_those_of_the_adjacency_matrix() => ArcList.Check(arcs =>
    {
        var (ties, matrix) = (TieCounts.Of(arcs.ToGraph()), Naive.Matrix(arcs));
        return Naive.Vertices(matrix).All(v =>
        {
            var (row, column) = (Naive.Row(matrix, v), Naive.Column(matrix, v));
            return ties.Mutual[v] == row.Intersect(column).Count() && ties.In[v] == column.Length && ties.Out[v] == row.Length
                && ties.UnilateralIn(v) == column.Except(row).Count() && ties.UnilateralOut(v) == row.Except(column).Count();
        });
    });
}
