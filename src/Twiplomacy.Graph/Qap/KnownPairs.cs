namespace Twiplomacy.Graph;

/// <summary>The pairs of different vertices of which several matrices all have a number, row by row.</summary>
internal sealed class KnownPairs
{
    private readonly int _vertexCount;
    private readonly int[] _offsets, _columns;

    private KnownPairs(int vertexCount, bool areUnordered, int[] offsets, int[] columns)
    {
        (_vertexCount, AreUnordered, _offsets, _columns) = (vertexCount, areUnordered, offsets, columns);
        Unknown = vertexCount * (vertexCount - 1) / (areUnordered ? 2 : 1) - columns.Length;
        Vertices = [.. Enumerable.Range(0, vertexCount).Where(vertex => offsets[vertex + 1] > offsets[vertex]).Union(columns).Order()];
    }

    public int VertexCount => _vertexCount;

    /// <summary>Those that have a known pair, ascending.</summary>
    public int[] Vertices { get; }

    public int Count => _columns.Length;

    public int Unknown { get; }

    /// <summary>All matrices are symmetric, so that each pair counts once.</summary>
    public bool AreUnordered { get; }

    /// <exception cref="ArgumentException">The matrices are of different sizes.</exception>
    public static KnownPairs Of(IReadOnlyList<DyadMatrix> matrices)
    {
        var size = matrices[0].VertexCount;
        if (matrices.Any(matrix => matrix.VertexCount != size)) throw new ArgumentException("The matrices are of different sizes.", nameof(matrices));
        var areUnordered = matrices.All(matrix => matrix.IsSymmetric);
        var (offsets, columns) = (new int[size + 1], new List<int>());
        for (var from = 0; from < size; from++)
        {
            for (var to = 0; to < (areUnordered ? from : size); to++)
                if (matrices.All(matrix => !double.IsNaN(matrix[from, to]))) columns.Add(to);
            offsets[from + 1] = columns.Count;
        }
        return new KnownPairs(size, areUnordered, offsets, [.. columns]);
    }

    /// <summary>The numbers of one matrix.</summary>
    public double[] Read(DyadMatrix matrix)
    {
        var (values, identity) = (new double[Count], Enumerable.Range(0, _vertexCount).ToArray());
        Read(matrix, identity, values, []);
        return values;
    }

    /// <summary>The numbers of a matrix whose vertices have other names; 0 where it has none, and the places of these.</summary>
    /// <param name="names">Which vertex of the matrix stands in the place of each.</param>
    public void Read(DyadMatrix matrix, ReadOnlySpan<int> names, Span<double> values, List<int> unknown)
    {
        for (var from = 0; from < _vertexCount; from++)
        {
            var row = matrix.Row(names[from]);
            for (var place = _offsets[from]; place < _offsets[from + 1]; place++)
            {
                var value = row[names[_columns[place]]];
                if (double.IsNaN(value))
                {
                    unknown.Add(place);
                    value = 0;
                }
                values[place] = value;
            }
        }
    }

    /// <summary>A matrix of these numbers, unknown everywhere else.</summary>
    public DyadMatrix Write(double[] values)
    {
        var all = new double[_vertexCount * _vertexCount];
        Array.Fill(all, double.NaN);
        for (var from = 0; from < _vertexCount; from++)
            for (var place = _offsets[from]; place < _offsets[from + 1]; place++)
            {
                all[from * _vertexCount + _columns[place]] = values[place];
                if (AreUnordered) all[_columns[place] * _vertexCount + from] = values[place];
            }
        return new DyadMatrix(_vertexCount, (from, to) => all[from * _vertexCount + to]);
    }
}
