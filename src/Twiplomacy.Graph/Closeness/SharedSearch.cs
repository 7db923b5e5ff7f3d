using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Twiplomacy.Graph;

/// <summary>
/// Breadth-first searches from up to 512 sources at once: bit s of a vertex says that source s has reached it. A level
/// either pushes along the arcs that leave the frontier or, when those are many, pulls into the unfinished vertices.
/// </summary>
internal sealed unsafe class SharedSearch
{
    public const int Width = 512;

    /// <summary>Pushing looks at an arc at random and may touch a vertex several times; pulling reads in order and can stop early.</summary>
    private const int PushCost = 4;

    private readonly DirectedGraph graph;
    private readonly long[] totals;
    private readonly SourceBits reached;
    private SourceBits frontierBits;
    private SourceBits nextBits;
    private List<int> frontier = [];
    private List<int> next = [];

    public SharedSearch(DirectedGraph graph)
    {
        this.graph = graph;
        totals = new long[graph.VertexCount];
        reached = new SourceBits(graph.VertexCount);
        frontierBits = new SourceBits(graph.VertexCount);
        nextBits = new SourceBits(graph.VertexCount);
    }

    /// <summary>Σ of 1 / distance in units of <see cref="Unit"/>.</summary>
    public long Total(int vertex) => totals[vertex];

    /// <summary>The smallest power of two in which n distances of 1 still fit into 62 bits.</summary>
    public static double Unit(int vertices) => Math.ScaleB(1, BitOperations.Log2((uint)vertices) + 1 - 62);

    /// <summary>Adds the distances from the sources start up to but without end to the totals of all they reach.</summary>
    public void From(int start, int end)
    {
        reached.Clear();
        for (var source = start; source < end; source++)
        {
            reached.Set(source, source - start);
            frontierBits.Set(source, source - start);
            frontier.Add(source);
        }

        var all = SourceBits.Lowest(end - start);
        for (var distance = 1; frontier.Count > 0; distance++) Advance(all, distance);
    }

    private void Advance(Vector512<ulong> all, int distance)
    {
        var leaving = 0L;
        foreach (var vertex in frontier) leaving += graph.OutDegree(vertex);
        if (leaving * PushCost < graph.ArcCount) Push();
        else Pull(all);

        foreach (var vertex in frontier) frontierBits[vertex] = default;
        frontier.Clear();
        var weight = (long)Math.Round(1 / (distance * Unit(graph.VertexCount)));
        foreach (var vertex in next) Arrive(vertex, weight);
        next.Clear();
        (frontierBits, nextBits) = (nextBits, frontierBits);
    }

    private void Push()
    {
        foreach (var vertex in frontier)
        {
            var sources = frontierBits[vertex];
            foreach (var successor in graph.Out[vertex])
            {
                ref var arriving = ref nextBits[successor];
                if (arriving == default) next.Add(successor);
                arriving |= sources;
            }
        }
    }

    private void Pull(Vector512<ulong> all)
    {
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            var missing = Vector512.AndNot(all, reached[vertex]);
            if (missing == default) continue;
            var arriving = PullInto(vertex, missing);
            if (arriving == default) continue;
            nextBits[vertex] = arriving;
            next.Add(vertex);
        }
    }

    /// <summary>Stops as soon as nothing is missing, looked at after every eighth arc.</summary>
    private Vector512<ulong> PullInto(int vertex, Vector512<ulong> missing)
    {
        var row = graph.In[vertex];
        var arriving = Vector512<ulong>.Zero;
        while (row.Length >= 8)
        {
            var left = frontierBits[row[0]] | frontierBits[row[1]] | frontierBits[row[2]] | frontierBits[row[3]];
            var right = frontierBits[row[4]] | frontierBits[row[5]] | frontierBits[row[6]] | frontierBits[row[7]];
            arriving |= left | right;
            if ((missing & ~arriving) == default) return missing;
            row = row[8..];
        }

        foreach (var predecessor in row) arriving |= frontierBits[predecessor];
        return arriving & missing;
    }

    private void Arrive(int vertex, long weight)
    {
        var fresh = nextBits[vertex] & ~reached[vertex];
        nextBits[vertex] = fresh;
        if (fresh == default) return;
        reached[vertex] |= fresh;
        totals[vertex] += SourceBits.Count(fresh) * weight;
        frontier.Add(vertex);
    }

    /// <summary>512 bits per vertex, each vertex in one cache line.</summary>
    private readonly struct SourceBits
    {
        private readonly ulong[] memory;
        private readonly Vector512<ulong>* rows;

        public SourceBits(int vertices)
        {
            memory = GC.AllocateArray<ulong>(checked((vertices + 1) * 8), pinned: true);
            rows = (Vector512<ulong>*)(((nint)Unsafe.AsPointer(ref memory[0]) + 63) & ~63);
        }

        public ref Vector512<ulong> this[int vertex]
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => ref rows[vertex];
        }

        public static Vector512<ulong> Lowest(int count)
        {
            var words = stackalloc ulong[8];
            for (var bit = 0; bit < count; bit++) words[bit / 64] |= 1UL << bit;
            return Vector512.Load(words);
        }

        public static int Count(Vector512<ulong> bits)
        {
            var count = 0;
            for (var word = 0; word < 8; word++) count += BitOperations.PopCount(bits[word]);
            return count;
        }

        public void Set(int vertex, int bit) => ((ulong*)(rows + vertex))[bit / 64] |= 1UL << bit;

        public void Clear() => Array.Clear(memory);
    }
}
