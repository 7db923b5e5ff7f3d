namespace Twiplomacy.Graph;

/// <summary>What Leiden optimises and how long it tries.</summary>
public sealed record LeidenSettings
{
    /// <summary>The same seed on the same graph gives the same communities on every machine; default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>γ of the modularity, above 0; more gives smaller communities; default 1.</summary>
    public double Resolution
    {
        get;
        init => field = value is > 0 and < double.PositiveInfinity
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A resolution is positive and finite.");
    } = 1;

    /// <summary>Rounds of moving, refining and aggregating, each beginning with the last one's communities; it stops early after three that changed nothing, since the next refinement may still draw a better split; default 10.</summary>
    public int MaximumRounds { get; init; } = 10;

    /// <summary>
    /// θ: how freely the refinement chooses a community that gains less than the best one, in mean edge weights; above 0;
    /// default 0.01, as in the paper.
    /// </summary>
    public double Randomness
    {
        get;
        init => field = value is > 0 and < double.PositiveInfinity
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Randomness is positive and finite.");
    } = 0.01;
}
