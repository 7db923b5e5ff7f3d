namespace Twiplomacy.Graph;

/// <summary>A number of the given network beside the same number of random ones with the same degrees.</summary>
/// <param name="Observed">In the given network.</param>
/// <param name="Mean">Over the random networks: what the degrees alone lead one to expect.</param>
/// <param name="Deviation">Their standard deviation, over one less than their number.</param>
/// <param name="P">
/// Two-sided: twice the smaller share of networks, the given one among them, whose number is at least or at most as great;
/// 1 at the most. Null where all random networks have the same number: the degrees fix it, and chance has no say.
/// </param>
public sealed record NullStatistic(double Observed, double Mean, double Deviation, double? P)
{
    /// <summary>Standard deviations between the given network and the mean; null where the degrees fix the number.</summary>
    public double? Z => Deviation == 0 ? null : (Observed - Mean) / Deviation;

    /// <summary>The statistic that is the same number of times as great, as reciprocity is of mutual pairs.</summary>
    public NullStatistic Times(double factor) => this with { Observed = Observed * factor, Mean = Mean * factor, Deviation = Deviation * factor };
}
