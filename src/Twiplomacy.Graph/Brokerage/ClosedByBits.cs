using System.Numerics;

namespace Twiplomacy.Graph;

/// <summary>
/// What <see cref="ClosedByMarks"/> counts, from the adjacency matrix in bits: the ends of an arc that have successors in
/// common are two rows, and the groups are ranges of columns, since the columns are sorted by group.
/// </summary>
internal sealed unsafe class ClosedByBits
{
    private const long MostBytes = 256L << 20;
    private const int TileBytes = 1 << 18;

    private readonly DirectedGraph _graph;
    private readonly int[] _groups, _starts, _columns;
    private readonly int _words;
    private readonly ulong[] _bits;

    public ClosedByBits(DirectedGraph graph, int[] groups, int[] sizes, GraphOptions options)
    {
        (_graph, _groups, _words) = (graph, groups, WordsPerRow(graph.VertexCount));
        _starts = new int[sizes.Length + 1];
        for (var group = 0; group < sizes.Length; group++) _starts[group + 1] = _starts[group] + sizes[group];
        var next = _starts.AsSpan(0, sizes.Length).ToArray();
        var (columns, grouped) = (new int[groups.Length], sizes.Sum());
        for (var vertex = 0; vertex < groups.Length; vertex++) columns[vertex] = groups[vertex] < 0 ? grouped : next[groups[vertex]]++;
        _columns = columns;
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

    /// <summary>For each broker, by the blocks of rows from which its paths begin: a block stays in a core's own cache while all brokers pass by.</summary>
    public BrokerageRoles[] Count(GraphOptions options)
    {
        var tallies = new BrokerageRoles[options.Threads][];
        Blocks.OfItems(_graph.VertexCount, Math.Max(1, TileBytes / (_words * 8))).Run(options, (_, start, end, worker) =>
            CountTile(start, end, tallies[worker] ??= new BrokerageRoles[_graph.VertexCount]), reports: true);
        var closed = new BrokerageRoles[_graph.VertexCount];
        foreach (var tally in tallies)
            for (var broker = 0; broker < tally?.Length; broker++) closed[broker] += tally[broker];
        return closed;
    }

    private void CountTile(int start, int end, BrokerageRoles[] tally)
    {
        for (var broker = 0; broker < _graph.VertexCount; broker++)
        {
            if (_groups[broker] < 0) continue;
            var sources = _graph.Predecessors(broker);
            var first = sources.BinarySearch(start);
            for (var place = first < 0 ? ~first : first; place < sources.Length && sources[place] < end; place++)
                if (_groups[sources[place]] >= 0) tally[broker] += CountFrom(sources[place], broker);
        }
    }

    private BrokerageRoles CountFrom(int source, int broker)
    {
        var (sourceGroup, group) = (_groups[source], _groups[broker]);
        fixed (ulong* matrix = _bits)
        {
            ulong* left = matrix + (long)source * _words, right = matrix + (long)broker * _words;
            if (_graph.OutDegree(source) <= _words / 3) return CountAlong(_graph.Successors(source), right, sourceGroup, group);
            if (_graph.OutDegree(broker) <= _words / 3) return CountAlong(_graph.Successors(broker), left, sourceGroup, group);
            var withBroker = CountInGroup(left, right, group);
            return BrokerageRoles.StartingFrom(
                sourceGroup == group, CountCommon(left, right, _words), withBroker, sourceGroup == group ? withBroker : CountInGroup(left, right, sourceGroup));
        }
    }

    /// <summary>Where one of the two has few successors, those are looked for in the other's row.</summary>
    private BrokerageRoles CountAlong(ReadOnlySpan<int> few, ulong* row, int sourceGroup, int group)
    {
        int all = 0, withBroker = 0, withSource = 0;
        foreach (var target in few)
        {
            var column = _columns[target];
            // Who has no group has a column that is always empty, beyond those of the groups.
            var bit = (int)(row[(uint)column >> 6] >> column) & 1;
            all += bit;
            withBroker += bit & (_groups[target] == group ? 1 : 0);
            withSource += bit & (_groups[target] == sourceGroup ? 1 : 0);
        }

        return BrokerageRoles.StartingFrom(sourceGroup == group, all, withBroker, withSource);
    }

    private static int WordsPerRow(int vertices) => (vertices + 256) / 256 * 4;

    private ulong[] Fill(int[] columns, GraphOptions options)
    {
        var bits = new ulong[(long)_graph.VertexCount * _words];
        _graph.Out.Blocks().Run(options, (_, start, end) =>
        {
            for (var vertex = start; vertex < end; vertex++)
                foreach (var target in _graph.Successors(vertex))
                    if (_groups[target] >= 0) bits[(long)vertex * _words + columns[target] / 64] |= 1UL << columns[target];
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
