namespace Twiplomacy.Graph;

/// <summary>
/// The correlation of two matrices over the pairs that both know, tested by renaming the vertices of one of them at random:
/// rows and columns change places together, so that whatever ties the pairs of one vertex to each other stays.
/// Source: Hubert 1987; Krackhardt 1988. O(n² × permutations).
/// </summary>
/// <param name="Pairs">Pairs that both know; each counts once if both matrices are symmetric.</param>
/// <param name="Unknown">Pairs that are left out.</param>
/// <param name="Test">Of Pearson's correlation; null where one of the two has the same number for all pairs.</param>
public sealed record QapCorrelation(int Pairs, int Unknown, QapTest? Test)
{
    /// <exception cref="ArgumentException">The matrices are of different sizes.</exception>
    public static QapCorrelation Of(DyadMatrix one, DyadMatrix other, QapSettings? settings = null, GraphOptions? options = null)
    {
        var pairs = KnownPairs.Of([one, other]);
        var (intercept, first, second) = (Enumerable.Repeat(1.0, pairs.Count).ToArray(), pairs.Read(one), pairs.Read(other));
        var basis = OrthonormalBasis.Of([intercept]);
        if (pairs.Count < 3 || basis.Spans(first) || basis.Spans(second)) return new QapCorrelation(pairs.Count, pairs.Unknown, null);
        var part = new SemiPartial(pairs, basis, basis.Residual(first), pairs.Write(basis.Residual(second)));
        return new QapCorrelation(pairs.Count, pairs.Unknown, Renaming.Test([part], fit => fit.Correlation, settings, options)[0]);
    }
}
