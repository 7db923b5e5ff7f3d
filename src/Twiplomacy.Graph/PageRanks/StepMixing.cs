namespace Twiplomacy.Graph;

/// <summary>
/// Anderson's mixing (1965) for a fixed point x = g(x): of the last iterations it takes the affine combination Σ cᵢ g(xᵢ),
/// Σ cᵢ = 1, whose steps fᵢ = g(xᵢ) − xᵢ cancel best: it minimises |Σ cᵢ fᵢ|₂. On a linear g that is as good as
/// restarted GMRES; PageRank needs half the iterations or fewer. A step that grew forgets what came before it, so the
/// plain iteration's convergence is kept.
/// </summary>
internal sealed class StepMixing
{
    /// <summary>Iterations to combine: more gain little and cost memory.</summary>
    public const int UsualWindow = 5;

    /// <summary>Added to the diagonal of the correlations, so that steps that all point one way can be told apart from nothing.</summary>
    private const double Ridge = 1e-14;

    private readonly double[,] _products;
    private double _lastLength = double.PositiveInfinity;

    /// <param name="window">Iterations that are combined, the newest among them; 1 is the plain iteration.</param>
    public StepMixing(int window)
    {
        Window = window;
        _products = new double[window, window];
        Shares = new double[window];
    }

    public int Window { get; }

    /// <summary>How much of each slot's image enters the next iteration; 0 for a slot not in use.</summary>
    public double[] Shares { get; }

    /// <summary>The slot that holds, or is to hold, the newest iteration.</summary>
    public int Newest { get; private set; }

    /// <summary>Slots in use, counted back from the newest.</summary>
    public int Used { get; private set; } = 1;

    /// <summary>The slot of an iteration so many before the newest.</summary>
    public int Slot(int age) => (Newest + Window - age) % Window;

    /// <summary>Takes in the newest step and sets <see cref="Shares"/>.</summary>
    /// <param name="length">Its length in the norm that decides about convergence.</param>
    /// <param name="products">Its inner products with the steps of all slots in use, itself among them, by slot.</param>
    public void Combine(double length, ReadOnlySpan<double> products)
    {
        if (length > _lastLength) Used = 1;
        _lastLength = length;
        for (var age = 0; age < Used; age++)
            _products[Newest, Slot(age)] = _products[Slot(age), Newest] = products[Slot(age)];
        Array.Clear(Shares);
        if (Window == 1 || !TrySolve()) Shares[Newest] = 1;
    }

    /// <summary>Makes room for the next iteration; the oldest is given up.</summary>
    public void Advance()
    {
        Newest = (Newest + 1) % Window;
        Used = Math.Min(Window, Used + 1);
    }

    /// <summary>Solves P y = 1 for the matrix P of products, scaled to correlations, and takes y / Σ y.</summary>
    private bool TrySolve()
    {
        var matrix = new double[Used, Used + 1];
        var newest = Math.Sqrt(_products[Newest, Newest]);
        for (var row = 0; row < Used; row++)
        {
            for (var column = 0; column < Used; column++)
                matrix[row, column] = _products[Slot(row), Slot(column)] / (Length(row) * Length(column));
            matrix[row, row] += Ridge;
            matrix[row, Used] = newest / Length(row);
        }

        if (!TryEliminate(matrix)) return false;
        var sum = 0.0;
        for (var row = 0; row < Used; row++) sum += Shares[Slot(row)] = matrix[row, Used] / Length(row);
        for (var row = 0; row < Used; row++) Shares[Slot(row)] /= sum;
        return Array.TrueForAll(Shares, double.IsFinite);
    }

    private double Length(int age) => Math.Sqrt(_products[Slot(age), Slot(age)]);

    /// <summary>Gauss and Jordan's elimination with the largest pivot; the last column becomes the solution.</summary>
    private static bool TryEliminate(double[,] matrix)
    {
        var rows = matrix.GetLength(0);
        for (var pivot = 0; pivot < rows; pivot++)
        {
            var largest = pivot;
            for (var row = pivot + 1; row < rows; row++)
                if (Math.Abs(matrix[row, pivot]) > Math.Abs(matrix[largest, pivot])) largest = row;
            if (!(Math.Abs(matrix[largest, pivot]) > 0)) return false;
            for (var column = pivot; column <= rows; column++)
                (matrix[pivot, column], matrix[largest, column]) = (matrix[largest, column], matrix[pivot, column]);
            for (var row = 0; row < rows; row++)
            {
                if (row == pivot) continue;
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column <= rows; column++) matrix[row, column] -= factor * matrix[pivot, column];
            }
        }

        for (var row = 0; row < rows; row++) matrix[row, rows] /= matrix[row, row];
        return true;
    }
}
