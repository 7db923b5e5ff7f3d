namespace Twiplomacy.Graph;

/// <summary>How PageRank is defined and when it stops.</summary>
public sealed record PageRankSettings
{
    /// <summary>Probability of following an arc instead of jumping to any vertex; from 0 to below 1; default 0.85.</summary>
    public double Damping
    {
        get;
        init => field = value is >= 0 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Damping is from 0 to below 1.");
    } = 0.85;

    /// <summary>
    /// Stops when the scores change by less than this in sum; default 1e-10. They are then within
    /// damping / (1 − damping) times this of the exact ones, in sum.
    /// </summary>
    public double Tolerance { get; init; } = 1e-10;

    /// <summary>Default 1,000; 146 steps bring damping 0.85 to 1e-10 on any graph.</summary>
    public int MaximumIterations { get; init; } = 1000;

    /// <summary>
    /// Mixes the last steps so that what is left of them cancels best (see <c>StepMixing</c>): half the iterations or fewer, and
    /// scores that agree with the plain ones to the tolerance, but not in the last digits. Default: no.
    /// </summary>
    public bool MixesSteps { get; init; }
}
