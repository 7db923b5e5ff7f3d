namespace Twiplomacy.Graph;

/// <summary>
/// The linear regression of a matrix on others over the pairs that all know (MRQAP). Each coefficient is tested by double
/// semi-partialling: what the other covariates leave of its own is renamed at random, and its t is compared.
/// Source: Krackhardt 1988; Dekker, Krackhardt and Snijders 2007. O(n² × covariates² × permutations).
/// </summary>
/// <param name="Pairs">Pairs that all know.</param>
/// <param name="Unknown">Pairs that are left out.</param>
/// <param name="Vertices">Those that have a known pair; the others are left out.</param>
/// <param name="AreUnordered">All matrices are symmetric, so that each pair counts once.</param>
/// <param name="Mean">Of the relation over these pairs; NaN without any.</param>
/// <param name="Intercept">What is expected of a pair whose covariates are all 0.</param>
/// <param name="RSquared">The share of the variance that the covariates account for; null without variance.</param>
/// <param name="Terms">In the order of the covariates; null where one says nothing that those before it do not say.</param>
public sealed record QapRegression(
    int Pairs, int Unknown, int Vertices, bool AreUnordered, double Mean, double Intercept, double? RSquared, IReadOnlyList<QapCoefficient?> Terms)
{
    /// <exception cref="ArgumentException">The matrices are of different sizes, or there is no covariate.</exception>
    public static QapRegression Of(
        DyadMatrix relation, IReadOnlyList<DyadMatrix> covariates, QapSettings? settings = null, GraphOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(covariates);
        if (covariates.Count == 0) throw new ArgumentException("A regression needs a covariate.", nameof(covariates));
        var pairs = KnownPairs.Of([relation, .. covariates]);
        var columns = covariates.Select(pairs.Read).Prepend([.. Enumerable.Repeat(1.0, pairs.Count)]).ToArray();
        var (whole, outcome) = (OrthonormalBasis.Of(columns), pairs.Read(relation));
        var mean = outcome.Length == 0 ? double.NaN : outcome.Average();
        if (pairs.Count <= whole.Count + 1)
            return new QapRegression(
                pairs.Count, pairs.Unknown, pairs.Vertices.Length, pairs.AreUnordered, mean, double.NaN, null,
                [.. covariates.Select(_ => (QapCoefficient?)null)]);
        var (values, places) = (whole.Solve(outcome), Enumerable.Range(1, covariates.Count).Where(whole.Kept.Contains).ToArray());
        var parts = places.Select(place => Part(pairs, columns, whole.Kept, place, outcome)).ToArray();
        var tests = parts.Contains(null) ? null : Renaming.Test(parts!, fit => fit.T, settings, options);
        QapTest? TestOf(int place) => tests is not null && Array.IndexOf(places, place) is var at and >= 0 ? tests[at] : null;
        return new QapRegression(
            pairs.Count, pairs.Unknown, pairs.Vertices.Length, pairs.AreUnordered, mean, values[0], ShareOf(whole, outcome),
            [.. Enumerable.Range(1, covariates.Count).Select(place => TestOf(place) is { } test ? new QapCoefficient(values[place], test) : null)]);
    }

    /// <summary>One covariate beside all others; null if the others alone account for the whole of the relation.</summary>
    private static SemiPartial? Part(KnownPairs pairs, double[][] columns, IReadOnlyList<int> kept, int place, double[] outcome)
    {
        var others = OrthonormalBasis.Of([.. kept.Where(other => other != place).Select(other => columns[other])]);
        return others.Spans(outcome) ? null
            : new SemiPartial(pairs, others, others.Residual(outcome), pairs.Write(others.Residual(columns[place])));
    }

    private static double? ShareOf(OrthonormalBasis whole, double[] outcome)
    {
        var mean = OrthonormalBasis.Of([[.. Enumerable.Repeat(1.0, outcome.Length)]]);
        if (mean.Spans(outcome)) return null;
        var (left, all) = (whole.Residual(outcome), mean.Residual(outcome));
        return 1 - Sums.OfProducts(left, left) / Sums.OfProducts(all, all);
    }
}
