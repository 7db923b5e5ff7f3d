using Twiplomacy.Graph;

namespace Twiplomacy.UnitTests.Graph.Qap;

/// <summary>Regressions by the normal equations and all renamings one by one, as slowly as the definitions read.</summary>
internal static class NaiveQap
{
    internal sealed record Regression(int Pairs, int Unknown, double[] Coefficients, double[] Ts, double[] Residuals);

    public static (DyadMatrix Relation, DyadMatrix[] Covariates) Random(int seed, int vertices, int covariates, int unknown, bool isSymmetric)
    {
        var random = new Random(seed);
        DyadMatrix Matrix(Func<double> draw, int holes)
        {
            var values = new double[vertices, vertices];
            for (var a = 0; a < vertices; a++)
                for (var b = 0; b < vertices; b++) values[a, b] = draw();
            for (var hole = 0; hole < holes; hole++) values[random.Next(vertices), random.Next(vertices)] = double.NaN;
            return new DyadMatrix(vertices, (a, b) => isSymmetric ? values[Math.Min(a, b), Math.Max(a, b)] : values[a, b]);
        }
        return (Matrix(() => random.Next(10), unknown), [.. Enumerable.Range(0, covariates).Select(_ => Matrix(() => Math.Round(random.NextDouble() * 100, 1), unknown / 2))]);
    }

    public static Regression Regress(DyadMatrix relation, IReadOnlyList<DyadMatrix> covariates)
    {
        var pairs = PairsOf([relation, .. covariates]);
        var rows = pairs.Known.Select(pair => covariates.Select(one => one[pair.A, pair.B]).Prepend(1).ToArray()).ToArray();
        var outcomes = pairs.Known.Select(pair => relation[pair.A, pair.B]).ToArray();
        var (coefficients, inverse) = LeastSquares(rows, outcomes);
        var residuals = rows.Select((row, place) => outcomes[place] - row.Zip(coefficients, (x, b) => x * b).Sum()).ToArray();
        var variance = residuals.Sum(rest => rest * rest) / (rows.Length - coefficients.Length);
        return new(rows.Length, pairs.Unknown, coefficients,
            [.. Enumerable.Range(1, covariates.Count).Select(place => coefficients[place] / Math.Sqrt(variance * inverse[place, place]))], residuals);
    }

    /// <summary>Of all n! renamings of what the others leave of a covariate, the share with a t at least as far from 0.</summary>
    public static double ShareOfAllRenamings(DyadMatrix relation, IReadOnlyList<DyadMatrix> covariates, int place)
    {
        var observed = Math.Abs(Regress(relation, covariates).Ts[place]);
        var others = covariates.Where((_, other) => other != place).ToArray();
        var rest = RestOf(relation, covariates[place], others);
        // A pair that the covariate does not know stays out, whatever name comes to stand on it.
        double Renamed(int[] names, int a, int b) => double.IsNaN(covariates[place][a, b]) ? double.NaN : rest[names[a], names[b]];
        var ts = Orders(relation.VertexCount).Select(names =>
            Math.Abs(Regress(relation, [.. others, new DyadMatrix(relation.VertexCount, (a, b) => Renamed(names, a, b))]).Ts[^1])).ToArray();
        return ts.Count(t => !(t < observed - 1e-9)) / (double)ts.Length;
    }

    public static double Correlation(IReadOnlyList<(double X, double Y)> pairs)
    {
        var (x, y) = (pairs.Average(pair => pair.X), pairs.Average(pair => pair.Y));
        return pairs.Sum(pair => (pair.X - x) * (pair.Y - y))
            / Math.Sqrt(pairs.Sum(pair => (pair.X - x) * (pair.X - x)) * pairs.Sum(pair => (pair.Y - y) * (pair.Y - y)));
    }

    private static DyadMatrix RestOf(DyadMatrix relation, DyadMatrix covariate, DyadMatrix[] others)
    {
        var known = PairsOf([relation, covariate, .. others]).Known;
        var rows = known.Select(pair => others.Select(one => one[pair.A, pair.B]).Prepend(1).ToArray()).ToArray();
        var (coefficients, _) = LeastSquares(rows, [.. known.Select(pair => covariate[pair.A, pair.B])]);
        var rests = known.Select((pair, place) => (pair, Left: covariate[pair.A, pair.B] - rows[place].Zip(coefficients, (x, b) => x * b).Sum()))
            .ToDictionary(one => one.pair, one => one.Left);
        var isSymmetric = new[] { relation, covariate }.Concat(others).All(matrix => matrix.IsSymmetric);
        return new DyadMatrix(relation.VertexCount, (a, b) => rests.GetValueOrDefault(isSymmetric && b > a ? (b, a) : (a, b), double.NaN));
    }

    private static (IReadOnlyList<(int A, int B)> Known, int Unknown) PairsOf(IReadOnlyList<DyadMatrix> matrices)
    {
        var isSymmetric = matrices.All(matrix => matrix.IsSymmetric);
        var all = (from a in Enumerable.Range(0, matrices[0].VertexCount) from b in Enumerable.Range(0, matrices[0].VertexCount)
            where isSymmetric ? b < a : a != b select (a, b)).ToArray();
        var known = all.Where(pair => matrices.All(matrix => !double.IsNaN(matrix[pair.a, pair.b]))).ToArray();
        return (known, all.Length - known.Length);
    }

    private static (double[] Coefficients, double[,] Inverse) LeastSquares(double[][] rows, double[] outcomes)
    {
        var size = rows[0].Length;
        var system = new double[size, 2 * size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++) system[i, j] = rows.Sum(row => row[i] * row[j]);
            system[i, size + i] = 1;
        }
        for (var i = 0; i < size; i++)
        {
            var pivot = system[i, i];
            for (var j = 0; j < 2 * size; j++) system[i, j] /= pivot;
            for (var other = 0; other < size; other++)
                if (other != i && system[other, i] is var factor)
                    for (var j = 0; j < 2 * size; j++) system[other, j] -= factor * system[i, j];
        }
        var inverse = new double[size, size];
        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++) inverse[i, j] = system[i, size + j];
        var products = Enumerable.Range(0, size).Select(j => rows.Select((row, place) => row[j] * outcomes[place]).Sum()).ToArray();
        return ([.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Sum(j => inverse[i, j] * products[j]))], inverse);
    }

    private static IEnumerable<int[]> Orders(int count) =>
        count == 0 ? [[]] : Orders(count - 1).SelectMany(order => Enumerable.Range(0, count).Select(place => (int[])[.. order[..place], count - 1, .. order[place..]]));
}
