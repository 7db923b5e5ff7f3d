namespace Twiplomacy.Graph;

/// <summary>
/// Dependencies added up over sources: in fixed groups of sources, whose sums are added in the order of the groups.
/// Threads that run ahead leave their sums waiting, so that the result does not depend on who was faster.
/// </summary>
internal sealed class DependencySums
{
    private readonly Dictionary<int, Partial> waiting = [];
    private readonly Stack<Partial> spare = new();
    private readonly Lock turn = new();
    private int nextGroup;

    private DependencySums(int vertices, bool squares)
    {
        Dependencies = new double[vertices];
        Squares = squares ? new double[vertices] : [];
    }

    /// <summary>By vertex, the sum over the sources.</summary>
    public double[] Dependencies { get; }

    /// <summary>By vertex, the sum of the squares over the sources; empty unless asked for.</summary>
    public double[] Squares { get; }

    public static DependencySums Over(DirectedGraph graph, int[] sources, bool squares, GraphOptions options)
    {
        var sums = new DependencySums(graph.VertexCount, squares);
        var searches = new DependencySearch[options.Threads];
        Blocks.OfItems(sources.Length, GroupSize(sources.Length, graph.VertexCount)).Run(options, (group, start, end, worker) =>
        {
            var search = searches[worker] ??= new DependencySearch(graph);
            var partial = sums.Rent();
            foreach (var source in sources.AsSpan(start..end))
            {
                options.Cancellation.ThrowIfCancellationRequested();
                search.AddFrom(source, partial.Dependencies, partial.Squares);
            }

            sums.Hand(group, partial);
        }, reports: true);
        return sums;
    }

    /// <summary>Large enough that adding up a group costs little beside its searches, and small enough to share out.</summary>
    private static int GroupSize(int sources, int vertices) => Math.Clamp(sources / (vertices > 1 << 20 ? 16 : 128), 1, 64);

    private Partial Rent()
    {
        lock (turn)
            if (spare.TryPop(out var partial)) return partial;
        return new Partial(new double[Dependencies.Length], new double[Squares.Length]);
    }

    private void Hand(int group, Partial partial)
    {
        lock (turn)
        {
            waiting.Add(group, partial);
            while (waiting.Remove(nextGroup, out var due))
            {
                AddAndClear(due.Dependencies, Dependencies);
                AddAndClear(due.Squares, Squares);
                spare.Push(due);
                nextGroup++;
            }
        }
    }

    private static void AddAndClear(double[] from, double[] to)
    {
        for (var vertex = 0; vertex < from.Length; vertex++) to[vertex] += from[vertex];
        Array.Clear(from);
    }

    private sealed record Partial(double[] Dependencies, double[] Squares);
}
