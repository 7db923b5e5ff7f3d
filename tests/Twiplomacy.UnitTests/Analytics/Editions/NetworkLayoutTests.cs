using Twiplomacy.Analytics.Editions;
using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Editions;

public sealed class NetworkLayoutTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(200)]
    public void Pairs_apart_from_the_largest_component_stand_below_it_and_apart_from_each_other(int pairs)
    {
        // A ring of ten, and pairs behind it.
        var edges = Enumerable.Range(0, 10).Select(v => (A: v, B: (v + 1) % 10)).Concat(Enumerable.Range(0, pairs).Select(p => (A: 10 + 2 * p, B: 11 + 2 * p))).ToList();
        var graph = UndirectedGraph.FromEdges(10 + 2 * pairs, [.. edges.Select(e => e.A)], [.. edges.Select(e => e.B)]);

        var points = NetworkLayout.Of(graph, GraphOptions.Default);

        Assert.All(points, point => Assert.True(point is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
        Assert.True(points.Take(10).Max(point => point.Y) < points.Skip(10).Min(point => point.Y));
        Assert.True(points.Take(10).Max(point => point.X) - points.Take(10).Min(point => point.X) > 0.5);
        var middles = Enumerable.Range(0, pairs).Select(p => (X: (points[10 + 2 * p].X + points[11 + 2 * p].X) / 2, Y: (points[10 + 2 * p].Y + points[11 + 2 * p].Y) / 2)).ToList();
        var within = Enumerable.Range(0, pairs).Max(p => Distance(points[10 + 2 * p].X - points[11 + 2 * p].X, points[10 + 2 * p].Y - points[11 + 2 * p].Y));
        for (var a = 0; a < pairs; a++)
            for (var b = a + 1; b < pairs; b++)
                Assert.True(Distance(middles[a].X - middles[b].X, middles[a].Y - middles[b].Y) > within, $"pairs {a} and {b} lie on each other");
    }

    [Fact]
    public void One_component_fills_the_square_and_nothing_can_be_laid_out()
    {
        var points = NetworkLayout.Of(UndirectedGraph.FromEdges(3, [0, 1], [1, 2]), GraphOptions.Default);

        Assert.Equal(1, Math.Max(points.Max(p => p.X) - points.Min(p => p.X), points.Max(p => p.Y) - points.Min(p => p.Y)), 9);
        Assert.Empty(NetworkLayout.Of(UndirectedGraph.FromEdges(0, [], []), GraphOptions.Default));
    }

    private static double Distance(double x, double y) => Math.Sqrt(x * x + y * y);
}
