using Twiplomacy.Core.Rankings;
using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Structure;

/// <summary>A figure of an edition's network as a whole, and what its degrees alone lead one to expect.</summary>
/// <param name="Measure">Which figure.</param>
/// <param name="Value">Over what is known; null where it is not defined.</param>
/// <param name="ValueLow">The least that any completion of the unknown gives; null where nothing bounds it, or the bound was not sought.</param>
/// <param name="ValueHigh">The greatest.</param>
/// <param name="Expected">The mean over random networks in which every account has as many follows and followers; null where none were drawn.</param>
/// <param name="Deviation">Their standard deviation.</param>
/// <param name="Z">Standard deviations between the known follows and the mean; null where the degrees leave no choice.</param>
/// <param name="P">Two-sided share of random networks that are as far off; null where the degrees leave no choice.</param>
public sealed record StructureFigure(
    string Measure, double? Value, double? ValueLow, double? ValueHigh, double? Expected, double? Deviation, double? Z, double? P)
{
    internal static StructureFigure Of(string measure, double? value, (double? Low, double? High) bounds = default, NullStatistic? chance = null) => new(
        measure, Rounded(value), Rounded(bounds.Low), Rounded(bounds.High), Rounded(chance?.Mean), Rounded(chance?.Deviation), Rounded(chance?.Z),
        Rounded(chance?.P));

    private static double? Rounded(double? value) => value is { } number ? SignificantDigits.Round(number) : null;
}
