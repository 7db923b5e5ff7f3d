namespace Twiplomacy.Graph;

/// <summary>A statistic beside the same statistic of networks whose vertices are renamed at random.</summary>
/// <param name="Observed">In the given network.</param>
/// <param name="P">Two-sided: the share of networks, the given one among them, in which it is at least as far from 0.</param>
/// <param name="AtLeast">The share, likewise, in which it is at least as great.</param>
/// <param name="AtMost">The share, likewise, in which it is at most as great.</param>
public sealed record QapTest(double Observed, double P, double AtLeast, double AtMost)
{
    // Two networks that are the same but for the names of vertices give sums that differ in their last digits.
    private const double Tolerance = 1e-10;

    /// <param name="drawn">NaN where a permutation leaves nothing to compare: it counts against every finding.</param>
    internal static QapTest Of(double observed, IReadOnlyList<double> drawn)
    {
        var slack = Tolerance * (1 + Math.Abs(observed));
        double ShareOf(Func<double, bool> holds) => (1.0 + drawn.Count(one => double.IsNaN(one) || holds(one))) / (1 + drawn.Count);
        return new QapTest(
            observed, ShareOf(one => Math.Abs(one) >= Math.Abs(observed) - slack), ShareOf(one => one >= observed - slack),
            ShareOf(one => one <= observed + slack));
    }
}
