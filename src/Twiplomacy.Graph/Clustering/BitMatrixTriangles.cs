using System.Numerics;

namespace Twiplomacy.Graph;

/// <summary>Triangles from the adjacency matrix in bits: the common neighbours of an edge's ends are a popcount of two rows.</summary>
internal static unsafe class BitMatrixTriangles
{
    private const long MostBytes = 256L << 20;

    /// <summary>Rows of the other end that stay in a core's own cache while all rows pass by.</summary>
    private const int TileBytes = 1 << 20;

    /// <summary>A word of the matrix costs about a quarter of a comparison by marking.</summary>
    public static bool Pays(UndirectedGraph graph, HubwardRows hubward)
    {
        var words = WordsPerRow(graph.VertexCount);
        return words * 8L * graph.VertexCount <= MostBytes && graph.EdgeCount * words / 4 < hubward.Work;
    }

    public static long[] Count(UndirectedGraph graph, GraphOptions options)
    {
        var words = WordsPerRow(graph.VertexCount);
        var bits = Fill(graph, words, options);
        var tallies = new long[options.Threads][];
        var tileRows = Math.Max(1, TileBytes / (words * 8));
        Blocks.OfItems(graph.VertexCount, tileRows).Run(options, (_, start, end, worker) =>
            CountTile(graph, bits, words, start, end, tallies[worker] ??= new long[graph.VertexCount]), reports: true);

        var triangles = new long[graph.VertexCount];
        foreach (var tally in tallies)
            for (var vertex = 0; vertex < tally?.Length; vertex++) triangles[vertex] += tally[vertex];
        for (var vertex = 0; vertex < triangles.Length; vertex++) triangles[vertex] /= 2;
        return triangles;
    }

    private static int WordsPerRow(int vertices) => (vertices + 255) / 256 * 4;

    private static ulong[] Fill(UndirectedGraph graph, int words, GraphOptions options)
    {
        var bits = new ulong[(long)graph.VertexCount * words];
        graph.Rows.Blocks().Run(options, (_, start, end) =>
        {
            for (var vertex = start; vertex < end; vertex++)
                foreach (var neighbour in graph.Neighbours(vertex))
                    bits[(long)vertex * words + neighbour / 64] |= 1UL << neighbour;
        });
        return bits;
    }

    /// <summary>Edges whose larger end lies in the tile, each giving its common neighbours to both its ends.</summary>
    private static void CountTile(UndirectedGraph graph, ulong[] bits, int words, int start, int end, long[] tally)
    {
        fixed (ulong* matrix = bits)
            for (var vertex = 0; vertex < end; vertex++)
            {
                var row = graph.Neighbours(vertex);
                var from = row.BinarySearch(Math.Max(start, vertex + 1));
                for (var place = from < 0 ? ~from : from; place < row.Length && row[place] < end; place++)
                {
                    var common = CountCommon(matrix + (long)vertex * words, matrix + (long)row[place] * words, words);
                    tally[vertex] += common;
                    tally[row[place]] += common;
                }
            }
    }

    private static int CountCommon(ulong* left, ulong* right, int words)
    {
        int a = 0, b = 0, c = 0, d = 0;
        for (var word = 0; word < words; word += 4)
        {
            a += BitOperations.PopCount(left[word] & right[word]);
            b += BitOperations.PopCount(left[word + 1] & right[word + 1]);
            c += BitOperations.PopCount(left[word + 2] & right[word + 2]);
            d += BitOperations.PopCount(left[word + 3] & right[word + 3]);
        }

        return a + b + c + d;
    }
}
