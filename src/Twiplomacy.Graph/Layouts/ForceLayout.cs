namespace Twiplomacy.Graph;

/// <summary>
/// A picture of a graph by ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014): edges pull in proportion to their
/// length, vertices push by k (d + 1)(d' + 1) / distance with d their degrees, gravity holds all together, and each
/// vertex moves the slower the more it swings. Pushes are summed by the Barnes-Hut quadtree (opening 1.2), so a step
/// costs O(n log n + m). An isolated vertex is only pushed and drawn to the middle. Runs on one thread, in the order of
/// the vertices, so that a seed has one picture.
/// </summary>
public static class ForceLayout
{
    private const double SwingTolerance = 1;

    public static IReadOnlyList<LayoutPoint> Of(UndirectedGraph graph, LayoutSettings? settings = null, GraphOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var chosen = settings ?? new LayoutSettings();
        ArgumentOutOfRangeException.ThrowIfLessThan(chosen.Steps, 1);
        var cancellation = (options ?? GraphOptions.Default).Cancellation;
        var bodies = new LayoutBodies(graph, chosen.Seed);
        for (var step = 0; step < chosen.Steps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            bodies.BeginStep();
            Push(bodies, chosen.Repulsion);
            Pull(bodies, graph);
            Hold(bodies, chosen.Gravity);
            bodies.Move(SwingTolerance);
        }
        return bodies.InUnitSquare();
    }

    private static void Push(LayoutBodies bodies, double repulsion)
    {
        var tree = new LayoutTree(bodies);
        for (var vertex = 0; vertex < bodies.Count; vertex++) tree.Push(vertex, repulsion);
    }

    private static void Pull(LayoutBodies bodies, UndirectedGraph graph)
    {
        for (var vertex = 0; vertex < bodies.Count; vertex++)
        {
            foreach (var other in graph.Neighbours(vertex))
            {
                bodies.ForceX[vertex] += bodies.X[other] - bodies.X[vertex];
                bodies.ForceY[vertex] += bodies.Y[other] - bodies.Y[vertex];
            }
        }
    }

    private static void Hold(LayoutBodies bodies, double gravity)
    {
        for (var vertex = 0; vertex < bodies.Count; vertex++)
        {
            var distance = Math.Max(1e-9, Math.Sqrt(bodies.X[vertex] * bodies.X[vertex] + bodies.Y[vertex] * bodies.Y[vertex]));
            var force = gravity * bodies.Mass[vertex] / distance;
            bodies.ForceX[vertex] -= bodies.X[vertex] * force;
            bodies.ForceY[vertex] -= bodies.Y[vertex] * force;
        }
    }
}
