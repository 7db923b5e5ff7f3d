namespace Twiplomacy.Graph;

/// <summary>
/// Orthonormal columns that span given ones, by Gram and Schmidt done twice over, which leaves them orthogonal to the last
/// digits (Giraud, Langou and Rozložník 2005). A column that those before it span is left out. O(rows × columns²).
/// </summary>
internal sealed class OrthonormalBasis
{
    private const double Nothing = 1e-9;

    private readonly List<double[]> _columns = [];
    private readonly List<double[]> _weights = [];
    private readonly List<int> _kept = [];
    private readonly int _given;

    private OrthonormalBasis(int given) => _given = given;

    public int Count => _columns.Count;

    public IReadOnlyList<double[]> Columns => _columns;

    /// <summary>Which of the given columns are not spanned by those before them.</summary>
    public IReadOnlyList<int> Kept => _kept;

    public static OrthonormalBasis Of(IReadOnlyList<double[]> columns)
    {
        var basis = new OrthonormalBasis(columns.Count);
        for (var place = 0; place < columns.Count; place++) basis.Add(place, columns[place]);
        return basis;
    }

    /// <summary>What the columns leave of a vector.</summary>
    public double[] Residual(double[] vector) => Project(vector).Left;

    /// <summary>Whether they leave nothing of it.</summary>
    public bool Spans(double[] vector)
    {
        var rest = Residual(vector);
        return Sums.OfProducts(rest, rest) <= Nothing * Nothing * Sums.OfProducts(vector, vector);
    }

    /// <summary>The least-squares weights of the given columns; 0 for those that are left out.</summary>
    public double[] Solve(double[] vector)
    {
        var (weights, values) = (Project(vector).Weights, new double[_given]);
        for (var place = Count - 1; place >= 0; place--)
        {
            var value = weights[place] / _weights[place][place];
            values[_kept[place]] = value;
            for (var before = 0; before < place; before++) weights[before] -= value * _weights[place][before];
        }
        return values;
    }

    private void Add(int place, double[] column)
    {
        if (Spans(column)) return;
        var (weights, rest) = Project(column);
        var length = Math.Sqrt(Sums.OfProducts(rest, rest));
        _columns.Add([.. rest.Select(value => value / length)]);
        _weights.Add([.. weights, length]);
        _kept.Add(place);
    }

    private (double[] Weights, double[] Left) Project(double[] vector)
    {
        var (weights, rest) = (new double[Count], (double[])vector.Clone());
        for (var time = 0; time < 2; time++)
            for (var place = 0; place < Count; place++)
            {
                var weight = Sums.OfProducts(_columns[place], rest);
                weights[place] += weight;
                for (var row = 0; row < rest.Length; row++) rest[row] -= weight * _columns[place][row];
            }
        return (weights, rest);
    }
}
