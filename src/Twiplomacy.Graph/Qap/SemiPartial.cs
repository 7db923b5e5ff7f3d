namespace Twiplomacy.Graph;

/// <summary>
/// What a relation has to do with one covariate beside others: both without what the others account for, the covariate's
/// rest renamed. Pairs that a renaming makes unknown are left out of it, of the others too.
/// </summary>
/// <param name="pairs">Pairs that all know.</param>
/// <param name="others">The intercept and the other covariates.</param>
/// <param name="relation">What they leave of the relation.</param>
/// <param name="covariate">What they leave of the covariate, unknown where not all pairs are known.</param>
internal sealed class SemiPartial(KnownPairs pairs, OrthonormalBasis others, double[] relation, DyadMatrix covariate)
{
    private readonly double _square = Sums.OfProducts(relation, relation);

    public KnownPairs Pairs => pairs;

    /// <summary>The correlation and t under one renaming; NaN where nothing is left to compare.</summary>
    /// <param name="names">Which vertex of the covariate stands in the place of each.</param>
    /// <param name="memory">As long as there are pairs.</param>
    public (double Correlation, double T) Fit(ReadOnlySpan<int> names, double[] memory)
    {
        var unknown = new List<int>();
        pairs.Read(covariate, names, memory, unknown);
        Span<double> left = stackalloc double[others.Count], right = stackalloc double[others.Count];
        for (var place = 0; place < others.Count; place++) left[place] = Sums.OfProducts(others.Columns[place], memory);
        var (own, both, relations) = (Sums.OfProducts(memory, memory), Sums.OfProducts(relation, memory), _square);
        if (unknown.Count > 0)
        {
            right.Clear();
            foreach (var pair in unknown)
            {
                relations -= relation[pair] * relation[pair];
                for (var place = 0; place < others.Count; place++) right[place] -= others.Columns[place][pair] * relation[pair];
            }
            if (!Settle(unknown, left, right)) return (double.NaN, double.NaN);
            relations -= Sums.OfProducts(right, right);
            both -= Sums.OfProducts(left, right);
        }
        own -= Sums.OfProducts(left, left);
        return Figures(own, both, relations, pairs.Count - unknown.Count - others.Count - 1);
    }

    private static (double Correlation, double T) Figures(double own, double both, double relations, int freedom)
    {
        if (freedom < 1 || !(own > 0) || !(relations > 0)) return (double.NaN, double.NaN);
        var correlation = Math.Clamp(both / Math.Sqrt(own * relations), -1, 1);
        // Where the fit is perfect t has no end; a number that is great enough keeps the order.
        return (correlation, correlation * Math.Sqrt(freedom / Math.Max(1 - correlation * correlation, 1e-15)));
    }

    /// <summary>
    /// Without some pairs the others are not orthonormal any more: divides by the Cholesky factor of what is left of their
    /// products. False if some are left without a number of their own.
    /// </summary>
    private bool Settle(List<int> unknown, Span<double> left, Span<double> right)
    {
        var count = others.Count;
        Span<double> factor = stackalloc double[count * count];
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = row == column ? 1.0 : 0.0;
                foreach (var pair in unknown) sum -= others.Columns[row][pair] * others.Columns[column][pair];
                for (var before = 0; before < column; before++) sum -= factor[row * count + before] * factor[column * count + before];
                if (row == column && sum <= 1e-9) return false;
                factor[row * count + column] = row == column ? Math.Sqrt(sum) : sum / factor[column * count + column];
            }
            for (var before = 0; before < row; before++)
            {
                left[row] -= factor[row * count + before] * left[before];
                right[row] -= factor[row * count + before] * right[before];
            }
            left[row] /= factor[row * count + row];
            right[row] /= factor[row * count + row];
        }
        return true;
    }
}
