using System.Numerics;

namespace Twiplomacy.Graph;

/// <summary>
/// What <see cref="ClosedByMarks"/> counts, from the adjacency matrix in bits: the ends of an arc that have successors in
/// common are two rows, and the groups are ranges of columns, since the columns are sorted by group.
/// </summary>
internal sealed unsafe class ClosedByBits
{
    private const long MostBytes = 256L << 20;

    private readonly DirectedGraph _graph;
    private readonly int[] _groups, _starts;
    private readonly int _words;
    private readonly ulong[] _bits;

    public ClosedByBits(DirectedGraph graph, int[] groups, int[] sizes, GraphOptions options)
    {
        (_graph, _groups, _words) = (graph, groups, WordsPerRow(graph.VertexCount));
        _starts = new int[sizes.Length + 1];
        for (var group = 0; group < sizes.Length; group++) _starts[group + 1] = _starts[group] + sizes[group];
        var next = _starts.AsSpan(0, sizes.Length).ToArray();
        var columns = new int[groups.Length];
        for (var vertex = 0; vertex < groups.Length; vertex++) columns[vertex] = groups[vertex] < 0 ? -1 : next[groups[vertex]]++;
        _bits = Fill(columns, options);
    }

    /// <summary>A word of the matrix costs about a quarter of a comparison by marking.</summary>
    public static bool Pays(DirectedGraph graph)
    {
        var words = WordsPerRow(graph.VertexCount);
        if (words * 8L * graph.VertexCount > MostBytes) return false;
        var comparisons = 0L;
        for (var vertex = 0; vertex < graph.VertexCount; vertex++) comparisons += (long)graph.OutDegree(vertex) * graph.OutDegree(vertex);
        return graph.ArcCount * words / 4 < comparisons;
    }

    public BrokerageRoles CountOf(int broker, int worker)
    {
        BrokerageRoles closed = default;
        var group = _groups[broker];
        fixed (ulong* matrix = _bits)
            foreach (var source in _graph.Predecessors(broker))
            {
                var sourceGroup = _groups[source];
                if (sourceGroup < 0) continue;
                ulong* left = matrix + (long)source * _words, right = matrix + (long)broker * _words;
                var isInside = sourceGroup == group;
                closed += ClosedByMarks.RolesOf(
                    isInside, CountCommon(left, right, _words), CountInGroup(left, right, group), isInside ? 0 : CountInGroup(left, right, sourceGroup));
            }
        return closed;
    }

    private static int WordsPerRow(int vertices) => (vertices + 255) / 256 * 4;

    private ulong[] Fill(int[] columns, GraphOptions options)
    {
        var bits = new ulong[(long)_graph.VertexCount * _words];
        _graph.Out.Blocks().Run(options, (_, start, end) =>
        {
            for (var vertex = start; vertex < end; vertex++)
                foreach (var target in _graph.Successors(vertex))
                    if (columns[target] >= 0) bits[(long)vertex * _words + columns[target] / 64] |= 1UL << columns[target];
        });
        return bits;
    }

    private static long CountCommon(ulong* left, ulong* right, int words)
    {
        long a = 0, b = 0, c = 0, d = 0;
        for (var word = 0; word < words; word += 4)
        {
            a += BitOperations.PopCount(left[word] & right[word]);
            b += BitOperations.PopCount(left[word + 1] & right[word + 1]);
            c += BitOperations.PopCount(left[word + 2] & right[word + 2]);
            d += BitOperations.PopCount(left[word + 3] & right[word + 3]);
        }

        return a + b + c + d;
    }

    /// <summary>The same among the columns of one group, which has at least one.</summary>
    private long CountInGroup(ulong* left, ulong* right, int group)
    {
        var (start, last) = (_starts[group], _starts[group + 1] - 1);
        var (first, end) = (start / 64, last / 64);
        var (head, tail) = (ulong.MaxValue << start, ulong.MaxValue >> (63 - (last & 63)));
        if (first == end) return BitOperations.PopCount(left[first] & right[first] & head & tail);
        long count = BitOperations.PopCount(left[first] & right[first] & head) + BitOperations.PopCount(left[end] & right[end] & tail);
        for (var word = first + 1; word < end; word++) count += BitOperations.PopCount(left[word] & right[word]);
        return count;
    }
}
