namespace Twiplomacy.Graph;

/// <summary>When the iteration for the leading eigenvector stops.</summary>
public sealed record EigenvectorSettings
{
    /// <summary>Stops when the scores change by less than this in sum; default 1e-12.</summary>
    public double Tolerance { get; init; } = 1e-12;

    /// <summary>Default 10,000.</summary>
    public int MaximumIterations { get; init; } = 10_000;
}
