using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Cores;

public sealed class CoreNumbersTests
{
    [Fact]
    public void A_triangle_with_a_tail_and_an_isolated_account()
    {
        var cores = CoreNumbers.Of(UndirectedGraph.FromEdges(5, [0, 1, 2, 2], [1, 2, 0, 3]));

        Assert.Equal([2, 2, 2, 1, 0], cores);
    }

    [Fact]
    public void A_core_number_is_what_is_left_after_peeling_by_hand() => ArcList.Check(arcs =>
    {
        var union = arcs.ToGraph().Union();
        return Peel(Naive.Matrix(union)).SequenceEqual(CoreNumbers.Of(union));
    });

    private static int[] Peel(bool[,] matrix)
    {
        var cores = new int[matrix.GetLength(0)];
        var left = Naive.Vertices(matrix).ToHashSet();
        for (var k = 1; left.Count > 0; k++)
        {
            while (left.FirstOrDefault(v => Naive.Row(matrix, v).Count(left.Contains) < k, -1) is >= 0 and var gone) left.Remove(gone);
            foreach (var vertex in left) cores[vertex] = k;
        }

        return cores;
    }
}
