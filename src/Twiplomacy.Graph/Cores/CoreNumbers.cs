namespace Twiplomacy.Graph;

/// <summary>
/// Core numbers: the largest k such that the vertex belongs to a subgraph in which every vertex has at least k
/// neighbours. An isolated vertex has 0. Source: Seidman 1983; peeling in the order of remaining degree after
/// Batagelj and Zaveršnik 2003, O(n + m).
/// </summary>
public static class CoreNumbers
{
    public static IReadOnlyList<int> Of(UndirectedGraph graph, GraphOptions? options = null)
    {
        options ??= GraphOptions.Default;
        var peeling = new Peeling(graph);
        for (var step = 0; step < graph.VertexCount; step++)
        {
            if ((step & 0xFFFF) == 0) options.Cancellation.ThrowIfCancellationRequested();
            peeling.RemoveNext(step);
        }

        return peeling.Remaining;
    }

    /// <summary>The vertices ordered by remaining degree, in buckets that shift by one when a neighbour goes.</summary>
    private sealed class Peeling
    {
        private readonly UndirectedGraph graph;
        private readonly int[] order;
        private readonly int[] places;
        private readonly int[] bucketStarts;

        public Peeling(UndirectedGraph graph)
        {
            this.graph = graph;
            Remaining = new int[graph.VertexCount];
            order = new int[graph.VertexCount];
            places = new int[graph.VertexCount];
            for (var vertex = 0; vertex < Remaining.Length; vertex++) Remaining[vertex] = graph.Degree(vertex);
            bucketStarts = new int[Remaining.DefaultIfEmpty().Max() + 2];
            FillBuckets();
        }

        public int[] Remaining { get; }

        /// <summary>The vertex with the least remaining degree keeps it as its core number; its neighbours beyond lose one.</summary>
        public void RemoveNext(int step)
        {
            var vertex = order[step];
            var core = Remaining[vertex];
            foreach (var neighbour in graph.Neighbours(vertex))
                if (Remaining[neighbour] > core) MoveDown(neighbour);
        }

        private void FillBuckets()
        {
            foreach (var degree in Remaining) bucketStarts[degree + 1]++;
            for (var degree = 1; degree < bucketStarts.Length; degree++) bucketStarts[degree] += bucketStarts[degree - 1];
            var next = bucketStarts.AsSpan().ToArray();
            for (var vertex = 0; vertex < Remaining.Length; vertex++)
            {
                places[vertex] = next[Remaining[vertex]]++;
                order[places[vertex]] = vertex;
            }
        }

        /// <summary>Swaps the vertex with the first of its bucket, which then begins one later.</summary>
        private void MoveDown(int vertex)
        {
            var degree = Remaining[vertex]--;
            var (place, first) = (places[vertex], bucketStarts[degree]++);
            var other = order[first];
            (order[place], order[first]) = (other, vertex);
            (places[other], places[vertex]) = (place, first);
        }
    }
}
