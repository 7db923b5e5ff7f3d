using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Editions;

/// <summary>
/// Places the accounts of a picture in the unit square: the largest component by itself, all others in cells in a strip
/// below it. Laid out together, the smaller ones would drift away and leave hardly any room for the largest.
/// </summary>
public static class NetworkLayout
{
    private const double Strip = 0.12;

    // Room between one cell and the next, as a share of the cell.
    private const double Filled = 0.6;

    public static IReadOnlyList<LayoutPoint> Of(UndirectedGraph graph, GraphOptions options)
    {
        var components = ComponentLabels.Of(graph, options);
        var members = components.Labels.Index().GroupBy(pair => pair.Item, pair => pair.Index).Select(group => group.ToArray())
            .OrderByDescending(group => group.Length).ThenBy(group => group[0]).ToList();
        if (members.Count == 0) return [];
        var points = new LayoutPoint[graph.VertexCount];
        var below = members.Count == 1 ? 0 : Strip;
        Place(graph, members[0], new Square(below / 2, 0, 1 - below), points, options);
        foreach (var (place, component) in members.Skip(1).Index()) Place(graph, component, Cell(place, members.Count - 1), points, options);
        return points;
    }

    // As many rows as let the cells be as large as can be.
    private static Square Cell(int place, int count)
    {
        var rows = 1;
        while (rows * (int)(rows / Strip) < count) rows++;
        var (side, inRow) = (Strip / rows, (int)(rows / Strip));
        var spare = side * (1 - Filled) / 2;
        return new Square(place % inRow * side + spare, 1 - Strip + place / inRow * side + spare, side * Filled);
    }

    private static void Place(UndirectedGraph graph, int[] component, Square square, LayoutPoint[] points, GraphOptions options)
    {
        var numbers = component.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var (sources, targets) = (new List<int>(), new List<int>());
        foreach (var vertex in component)
        {
            foreach (var other in graph.Neighbours(vertex))
            {
                if (other <= vertex) continue;
                sources.Add(numbers[vertex]);
                targets.Add(numbers[other]);
            }
        }
        var own = ForceLayout.Of(UndirectedGraph.FromEdges(component.Length, [.. sources], [.. targets], options), null, options);
        foreach (var (number, point) in own.Index())
            points[component[number]] = new LayoutPoint(square.X + point.X * square.Side, square.Y + point.Y * square.Side);
    }

    private readonly record struct Square(double X, double Y, double Side);
}
