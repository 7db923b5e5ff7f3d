namespace Twiplomacy.Graph;

/// <summary>
/// Moves one vertex after the other to the community where it adds most to the modularity, until none can gain. Only
/// vertices of which a neighbour has moved are looked at again.
/// </summary>
internal sealed class LocalMoving
{
    private readonly CommunityGraph graph;
    private readonly int[] labels;
    private readonly double penalty;
    private readonly GraphOptions options;
    private readonly double[] strengths;
    private readonly int[] sizes;
    private readonly Stack<int> empty = new();
    private readonly WeightTally tally;

    /// <param name="labels">Changed in place; from 0 to below the number of vertices.</param>
    public LocalMoving(CommunityGraph graph, int[] labels, double resolution, GraphOptions options)
    {
        this.graph = graph;
        this.labels = labels;
        this.options = options;
        penalty = resolution / graph.TotalStrength;
        strengths = new double[graph.VertexCount];
        sizes = new int[graph.VertexCount];
        tally = new WeightTally(graph.VertexCount);
        for (var vertex = 0; vertex < labels.Length; vertex++)
        {
            strengths[labels[vertex]] += graph.Strengths[vertex];
            sizes[labels[vertex]]++;
        }

        for (var label = sizes.Length - 1; label >= 0; label--)
            if (sizes[label] == 0) empty.Push(label);
    }

    /// <summary>Answers whether a vertex moved.</summary>
    public bool Run(ref SeededRandom random)
    {
        var queue = new VertexQueue(graph.VertexCount, ref random);
        var moved = false;
        for (var looks = 0; queue.TryTake(out var vertex); looks++)
        {
            if ((looks & 0xFFF) == 0) options.Cancellation.ThrowIfCancellationRequested();
            var label = Best(vertex);
            if (label == labels[vertex]) continue;
            Move(vertex, label);
            moved = true;
            foreach (var neighbour in graph.Rows[vertex])
                if (labels[neighbour] != label) queue.Add(neighbour);
        }

        return moved;
    }

    /// <summary>The community with the largest w(v, c) − γ k(v) K(c) / 2m, v itself taken out; its own unless another gains.</summary>
    private int Best(int vertex)
    {
        tally.AddRow(graph, vertex, labels);
        var own = labels[vertex];
        var share = penalty * graph.Strengths[vertex];
        var best = own;
        var most = tally[own] - share * (strengths[own] - graph.Strengths[vertex]);

        // Rounding must not pass for a gain, or two vertices could swap places for ever.
        most += 1e-12 * graph.Strengths[vertex];
        if (most < 0 && sizes[own] > 1 && empty.TryPeek(out var free)) (best, most) = (free, 0);
        foreach (var label in tally.Touched)
        {
            var gain = tally[label] - share * strengths[label];
            if (gain > most && label != own) (best, most) = (label, gain);
        }

        tally.Clear();
        return best;
    }

    private void Move(int vertex, int label)
    {
        var own = labels[vertex];
        if (sizes[label] == 0) empty.Pop();
        strengths[own] -= graph.Strengths[vertex];
        strengths[label] += graph.Strengths[vertex];
        sizes[label]++;
        if (--sizes[own] == 0)
        {
            strengths[own] = 0;
            empty.Push(own);
        }

        labels[vertex] = label;
    }

    /// <summary>First in, first out; a vertex stands in it once at most. Begins with all vertices in random order.</summary>
    private struct VertexQueue
    {
        private readonly int[] ring;
        private readonly bool[] waiting;
        private int head;
        private int count;

        public VertexQueue(int vertices, ref SeededRandom random)
        {
            ring = Enumerable.Range(0, vertices).ToArray();
            random.Shuffle(ring);
            waiting = new bool[vertices];
            Array.Fill(waiting, true);
            count = vertices;
        }

        public bool TryTake(out int vertex)
        {
            vertex = count > 0 ? ring[head] : -1;
            if (count == 0) return false;
            head = head + 1 == ring.Length ? 0 : head + 1;
            count--;
            waiting[vertex] = false;
            return true;
        }

        public void Add(int vertex)
        {
            if (waiting[vertex]) return;
            waiting[vertex] = true;
            var tail = head + count;
            ring[tail >= ring.Length ? tail - ring.Length : tail] = vertex;
            count++;
        }
    }
}
