using System.Globalization;

namespace Twiplomacy.Core.Rankings;

/// <summary>
/// Rounds to 12 significant digits what is computed by floating point, before it is compared and published: the last
/// digits depend on the order of sums, and would tell apart what is equal.
/// </summary>
public static class SignificantDigits
{
    public const int Count = 12;

    // Powers of ten up to here are exact, so that dividing by one gives the number nearest to the decimal.
    private const int LargestExactPower = 22;

    private static readonly double[] Powers = [.. Enumerable.Range(0, LargestExactPower + 1).Select(power => double.Parse($"1E{power}", CultureInfo.InvariantCulture))];

    public static double Round(double value)
    {
        if (value == 0 || !double.IsFinite(value)) return value;
        var places = Count - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return places is >= 0 and <= LargestExactPower
            ? Math.Round(value * Powers[places]) / Powers[places]
            : double.Parse(value.ToString("E11", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
