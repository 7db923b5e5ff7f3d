using Twiplomacy.Graph;

namespace Twiplomacy.UnitTests.Graph;

/// <summary>The definitions, computed the slow way from an adjacency matrix.</summary>
internal static class Naive
{
    public const double Tolerance = 1e-9;

    public static bool[,] Matrix(ArcList arcs)
    {
        var matrix = new bool[arcs.VertexCount, arcs.VertexCount];
        for (var arc = 0; arc < arcs.Sources.Length; arc++)
            if (arcs.Sources[arc] != arcs.Targets[arc]) matrix[arcs.Sources[arc], arcs.Targets[arc]] = true;
        return matrix;
    }

    public static bool[,] Matrix(UndirectedGraph graph)
    {
        var matrix = new bool[graph.VertexCount, graph.VertexCount];
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
            foreach (var neighbour in graph.Neighbours(vertex)) matrix[vertex, neighbour] = true;
        return matrix;
    }

    public static int[] Row(bool[,] matrix, int row) => [.. Vertices(matrix).Where(column => matrix[row, column])];

    public static int[] Column(bool[,] matrix, int column) => [.. Vertices(matrix).Where(row => matrix[row, column])];

    public static IEnumerable<int> Vertices(bool[,] matrix) => Enumerable.Range(0, matrix.GetLength(0));

    /// <summary>Floyd and Warshall: distances, and -1 where there is no path.</summary>
    public static int[,] Distances(bool[,] matrix)
    {
        var n = matrix.GetLength(0);
        var distances = new int[n, n];
        foreach (var from in Vertices(matrix))
            foreach (var to in Vertices(matrix)) distances[from, to] = from == to ? 0 : matrix[from, to] ? 1 : -1;
        foreach (var via in Vertices(matrix))
            foreach (var from in Vertices(matrix))
                foreach (var to in Vertices(matrix))
                    if (distances[from, via] >= 0 && distances[via, to] >= 0
                        && (distances[from, to] < 0 || distances[from, via] + distances[via, to] < distances[from, to]))
                        distances[from, to] = distances[from, via] + distances[via, to];
        return distances;
    }

    /// <summary>Shortest paths counted by length: over all walks of that length, by powers of the matrix.</summary>
    public static double[,] PathCounts(bool[,] matrix, int[,] distances)
    {
        var n = matrix.GetLength(0);
        var counts = new double[n, n];
        foreach (var from in Vertices(matrix))
        {
            counts[from, from] = 1;
            foreach (var to in Vertices(matrix).Where(to => distances[from, to] > 0).OrderBy(to => distances[from, to]))
                counts[from, to] = Column(matrix, to)
                    .Where(before => distances[from, before] == distances[from, to] - 1)
                    .Sum(before => counts[from, before]);
        }

        return counts;
    }

    public static double[] Betweenness(bool[,] matrix)
    {
        var n = matrix.GetLength(0);
        var distances = Distances(matrix);
        var counts = PathCounts(matrix, distances);
        return [.. Vertices(matrix).Select(v => n < 3 ? 0 : (
            from s in Vertices(matrix)
            from t in Vertices(matrix)
            where s != t && s != v && t != v
            where distances[s, v] > 0 && distances[v, t] > 0 && distances[s, v] + distances[v, t] == distances[s, t]
            select counts[s, v] * counts[v, t] / counts[s, t]).Sum() / ((n - 1.0) * (n - 2.0)))];
    }

    public static double[] PageRank(bool[,] matrix, double damping)
    {
        var n = matrix.GetLength(0);
        var scores = Enumerable.Repeat(1.0 / Math.Max(1, n), n).ToArray();
        for (var step = 0; step < 300; step++)
        {
            var next = Enumerable.Repeat((1 - damping) / n, n).ToArray();
            foreach (var from in Vertices(matrix))
            {
                var targets = Row(matrix, from);
                foreach (var to in targets.Length == 0 ? Vertices(matrix) : targets)
                    next[to] += damping * scores[from] / (targets.Length == 0 ? n : targets.Length);
            }

            scores = next;
        }

        return scores;
    }

    public static bool Near(double expected, double actual) => Math.Abs(expected - actual) <= Tolerance;

    public static bool Near(IEnumerable<double> expected, IEnumerable<double> actual) =>
        expected.Count() == actual.Count() && expected.Zip(actual, Near).All(near => near);
}
