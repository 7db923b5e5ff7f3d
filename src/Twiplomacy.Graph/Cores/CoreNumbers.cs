namespace Twiplomacy.Graph;

/// <summary>
/// Core numbers: the largest k such that the vertex belongs to a subgraph in which every vertex has at least k
/// neighbours. An isolated vertex has 0. Source: Seidman 1983. Peels level by level (as Dasari et al. 2014 do): vertex v
/// is looked over once per level up to its core number, which is at most its degree, so that it all takes O(n + m).
/// </summary>
public static class CoreNumbers
{
    public static IReadOnlyList<int> Of(UndirectedGraph graph, GraphOptions? options = null)
    {
        options ??= GraphOptions.Default;
        var remaining = new int[graph.VertexCount];
        for (var vertex = 0; vertex < remaining.Length; vertex++) remaining[vertex] = graph.Degree(vertex);
        var alive = Enumerable.Range(0, remaining.Length).ToArray().AsSpan();
        var peeled = new int[remaining.Length + 1];
        for (var core = 0; alive.Length > 0; core++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            var count = TakeWeakest(ref alive, remaining, core, peeled);
            for (var next = 0; next < count; next++) count = Peel(graph.Neighbours(peeled[next]), remaining, core, peeled, count);
        }

        return remaining;
    }

    /// <summary>Moves the vertices with no more than this many neighbours left from the living to the peeled.</summary>
    private static int TakeWeakest(ref Span<int> alive, int[] remaining, int core, int[] peeled)
    {
        int kept = 0, taken = 0;
        foreach (var vertex in alive)
        {
            // Those that lost their last neighbours while this list was not looked at have their number already.
            if (remaining[vertex] > core) alive[kept++] = vertex;
            else if (remaining[vertex] == core) peeled[taken++] = vertex;
        }

        alive = alive[..kept];
        return taken;
    }

    /// <summary>Every neighbour beyond the core loses one, without a branch to predict; whoever falls to the core is peeled next.</summary>
    private static int Peel(ReadOnlySpan<int> neighbours, int[] remaining, int core, int[] peeled, int count)
    {
        foreach (var neighbour in neighbours)
        {
            var left = remaining[neighbour];
            remaining[neighbour] = left - (left > core ? 1 : 0);
            peeled[count] = neighbour;
            count += left == core + 1 ? 1 : 0;
        }

        return count;
    }
}
