using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Reciprocity;

public sealed class ChanceReciprocityTests
{
    [Fact]
    public void Four_arcs_of_twelve_of_which_two_are_returned()
    {
        var census = DyadCensus.Of(ArcList.Of(4, (0, 1), (1, 0), (0, 2), (3, 0)).ToGraph());

        Assert.Equal((1 / 2.0 - 1 / 3.0) / (1 - 1 / 3.0), census.Rho!.Value, Naive.Tolerance);
        Assert.Equal(Math.Log(3 / 2.0), census.LogOddsOfReturn!.Value, Naive.Tolerance);
        // Of the 495 ways to choose 4 of 12 arcs, C(10, 2) = 45 hold both arcs of a given pair; there are 6 pairs.
        Assert.Equal(6 * 45 / 495.0, census.ExpectedMutualDyads!.Value, Naive.Tolerance);
    }

    [Fact]
    public void Nothing_is_said_where_nothing_can_be()
    {
        var empty = DyadCensus.Of(ArcList.Of(3).ToGraph());
        Assert.Equal((null, null, 0.0), (empty.Rho, empty.LogOddsOfReturn, empty.ExpectedMutualDyads));
        var complete = DyadCensus.Of(ArcList.Of(2, (0, 1), (1, 0)).ToGraph());
        Assert.Equal((null, 0.0, 1.0), (complete.Rho, complete.LogOddsOfReturn, complete.ExpectedMutualDyads));
        Assert.Null(DyadCensus.Of(ArcList.Of(1).ToGraph()).ExpectedMutualDyads);
        Assert.Null(DyadCensus.Of(ArcList.Of(3, (0, 1)).ToGraph()).LogOddsOfReturn);
    }

    [Fact]
    public void Rho_is_the_correlation_of_the_matrix_with_its_transpose() => ArcList.Check(arcs =>
    {
        var matrix = Naive.Matrix(arcs);
        var pairs = (from a in Naive.Vertices(matrix) from b in Naive.Vertices(matrix) where a != b select (A: matrix[a, b] ? 1.0 : 0, B: matrix[b, a] ? 1.0 : 0)).ToArray();
        var mean = pairs.Length == 0 ? 0 : pairs.Average(pair => pair.A);
        var variance = pairs.Sum(pair => (pair.A - mean) * (pair.A - mean));
        var rho = DyadCensus.Of(arcs.ToGraph()).Rho;
        return variance < 1e-12 ? rho is null : Naive.Near(pairs.Sum(pair => (pair.A - mean) * (pair.B - mean)) / variance, rho!.Value);
    });
}
