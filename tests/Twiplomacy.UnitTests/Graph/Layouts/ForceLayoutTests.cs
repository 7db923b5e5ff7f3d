using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Layouts;

public sealed class ForceLayoutTests
{
    [Fact]
    public void The_same_seed_draws_the_same_picture_and_another_seed_another()
    {
        var graph = TwoCliques(6);

        Assert.Equal(ForceLayout.Of(graph), ForceLayout.Of(graph));
        Assert.NotEqual(ForceLayout.Of(graph), ForceLayout.Of(graph, new LayoutSettings { Seed = 2 }));
    }

    [Fact]
    public void Everything_stands_within_the_unit_square_and_fills_its_longer_side()
    {
        var points = ForceLayout.Of(TwoCliques(6));

        Assert.All(points, point => Assert.True(point is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
        var longer = Math.Max(points.Max(p => p.X) - points.Min(p => p.X), points.Max(p => p.Y) - points.Min(p => p.Y));
        Assert.Equal(1, longer, 9);
    }

    [Fact]
    public void What_is_closely_tied_stands_closer_than_what_is_loosely_tied()
    {
        const int size = 8;
        var points = ForceLayout.Of(TwoCliques(size));

        var inside = Pairs(0, size).Concat(Pairs(size, size)).Average(pair => Distance(points[pair.A], points[pair.B]));
        var between = Enumerable.Range(0, size).SelectMany(a => Enumerable.Range(size, size).Select(b => Distance(points[a], points[b]))).Average();
        Assert.True(between > 2 * inside, $"{between} between, {inside} inside");
    }

    [Fact]
    public void A_pair_apart_leaves_most_of_the_room_to_all_others()
    {
        const int size = 12;
        var (sources, targets) = Ends([.. Cliques(size), (2 * size, 2 * size + 1)]);
        var points = ForceLayout.Of(UndirectedGraph.FromEdges(2 * size + 2, sources, targets));

        var others = points.Take(2 * size).ToList();
        Assert.True(Math.Max(others.Max(p => p.X) - others.Min(p => p.X), others.Max(p => p.Y) - others.Min(p => p.Y)) > .5);
    }

    [Fact]
    public void The_ends_of_a_triangle_stand_equally_far_apart()
    {
        var points = ForceLayout.Of(UndirectedGraph.FromEdges(3, [0, 1, 2], [1, 2, 0]), new LayoutSettings { Steps = 2000 });

        var sides = Pairs(0, 3).Select(pair => Distance(points[pair.A], points[pair.B])).ToList();
        Assert.InRange(sides.Max() / sides.Min(), 1, 1.05);
    }

    [Fact]
    public void Nothing_a_single_vertex_and_vertices_without_edges_can_be_laid_out()
    {
        Assert.Empty(ForceLayout.Of(UndirectedGraph.FromEdges(0, [], [])));
        Assert.Equal(new LayoutPoint(0.5, 0.5), Assert.Single(ForceLayout.Of(UndirectedGraph.FromEdges(1, [], []))));

        var alone = ForceLayout.Of(UndirectedGraph.FromEdges(5, [], []));
        Assert.Equal(5, alone.Distinct().Count());
        Assert.All(alone, point => Assert.True(double.IsFinite(point.X) && double.IsFinite(point.Y)));
    }

    private static UndirectedGraph TwoCliques(int size)
    {
        var (sources, targets) = Ends(Cliques(size));
        return UndirectedGraph.FromEdges(2 * size, sources, targets);
    }

    private static IReadOnlyList<(int A, int B)> Cliques(int size) => [.. Pairs(0, size), .. Pairs(size, size), (0, size)];

    private static (int[] Sources, int[] Targets) Ends(IReadOnlyList<(int A, int B)> edges) =>
        ([.. edges.Select(edge => edge.A)], [.. edges.Select(edge => edge.B)]);

    private static IEnumerable<(int A, int B)> Pairs(int first, int count) =>
        Enumerable.Range(first, count).SelectMany(a => Enumerable.Range(a + 1, first + count - a - 1).Select(b => (a, b)));

    private static double Distance(LayoutPoint a, LayoutPoint b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}
