namespace Twiplomacy.Graph;

/// <summary>
/// A number for every ordered pair of different vertices; NaN where it is unknown. Memory: 8 bytes per pair.
/// </summary>
public sealed class DyadMatrix
{
    private readonly double[] _values;

    /// <param name="vertexCount">Vertices.</param>
    /// <param name="value">Of every pair of different vertices, from the first to the second; NaN: unknown.</param>
    public DyadMatrix(int vertexCount, Func<int, int, double> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        VertexCount = vertexCount;
        _values = new double[(long)vertexCount * vertexCount];
        for (var from = 0; from < vertexCount; from++)
            for (var to = 0; to < vertexCount; to++) _values[from * vertexCount + to] = from == to ? double.NaN : value(from, to);
        IsSymmetric = Enumerable.Range(0, vertexCount).All(from => Enumerable.Range(0, from).All(to => AreAlike(this[from, to], this[to, from])));
    }

    public int VertexCount { get; }

    /// <summary>Every pair has the same number, or none, in both directions.</summary>
    public bool IsSymmetric { get; }

    public double this[int from, int to] => _values[from * VertexCount + to];

    /// <summary>1 for every arc of a graph, 0 for every other pair.</summary>
    public static DyadMatrix Of(DirectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new DyadMatrix(graph.VertexCount, (from, to) => graph.Successors(from).BinarySearch(to) >= 0 ? 1 : 0);
    }

    public DyadMatrix Transpose() => new(VertexCount, (from, to) => this[to, from]);

    internal ReadOnlySpan<double> Row(int from) => _values.AsSpan(from * VertexCount, VertexCount);

    private static bool AreAlike(double one, double other) => one.Equals(other);
}
