using QuikGraph.Algorithms.Search;

namespace Twiplomacy.Graph;

/// <summary>
/// All shortest chains of edges that end at one vertex, from one breadth-first search by QuikGraph: O(n + m). Equally
/// short chains are ordered by their vertices, from the start on.
/// </summary>
public sealed class ShortestChains
{
    private const int Unreached = -1;
    private readonly UndirectedGraph _graph;
    private readonly int[] _steps;
    private readonly List<int> _reached;
    private readonly Lazy<long[]> _counts;

    private ShortestChains(UndirectedGraph graph, int end)
    {
        _graph = graph;
        _steps = new int[graph.VertexCount];
        Array.Fill(_steps, Unreached);
        _steps[end] = 0;
        _reached = [end];
        _counts = new Lazy<long[]>(CountAll);
    }

    /// <summary>Searches from the end outwards.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static ShortestChains To(UndirectedGraph graph, int end, GraphOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (!graph.ContainsVertex(end)) throw new ArgumentOutOfRangeException(nameof(end), end, "The graph has no such vertex.");
        var chains = new ShortestChains(graph, end);
        var search = new UndirectedBreadthFirstSearchAlgorithm<int, Tie>(graph);
        search.TreeEdge += (_, edge) => chains.Reach(edge.Source, edge.Target);
        search.SetRootVertex(end);
        search.Compute(options ?? GraphOptions.Default);
        return chains;
    }

    /// <summary>How many edges a shortest chain from this vertex has; null if none leads to the end.</summary>
    public int? Length(int start) => _steps[start] == Unreached ? null : _steps[start];

    /// <summary>How many shortest chains there are from this vertex; <see cref="long.MaxValue"/> if that many or more.</summary>
    public long Count(int start) => _counts.Value[start];

    /// <summary>The first of the shortest chains from this vertex, both ends in each; none if none leads to the end.</summary>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<IReadOnlyList<int>> From(int start, int limit)
    {
        var found = new List<IReadOnlyList<int>>();
        if (Length(start) is not { } length) return found;
        // Every step one nearer leads to the end, so that nothing is searched in vain.
        var (chain, next) = (new int[length + 1], new int[length + 1]);
        chain[0] = start;
        for (var depth = 0; depth >= 0 && found.Count < limit;)
        {
            if (depth == length)
            {
                found.Add([.. chain]);
                depth--;
            }
            else if (Nearer(chain[depth], next[depth]) is { } place)
            {
                next[depth] = place + 1;
                chain[++depth] = _graph.Neighbours(chain[depth - 1])[place];
                next[depth] = 0;
            }
            else
            {
                depth--;
            }
        }
        return found;
    }

    private void Reach(int from, int vertex)
    {
        _steps[vertex] = _steps[from] + 1;
        _reached.Add(vertex);
    }

    // The next place in the vertex's row whose vertex is one step nearer to the end.
    private int? Nearer(int vertex, int place)
    {
        var row = _graph.Neighbours(vertex);
        for (; place < row.Length; place++)
            if (_steps[row[place]] == _steps[vertex] - 1) return place;
        return null;
    }

    private long[] CountAll()
    {
        var counts = new long[_steps.Length];
        counts[_reached[0]] = 1;
        // Nearer ones come first.
        foreach (var vertex in _reached.Skip(1))
        {
            foreach (var other in _graph.Neighbours(vertex))
                if (_steps[other] == _steps[vertex] - 1) counts[vertex] = counts[other] > long.MaxValue - counts[vertex] ? long.MaxValue : counts[vertex] + counts[other];
        }
        return counts;
    }
}
