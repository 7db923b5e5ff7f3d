namespace Twiplomacy.Graph;

/// <summary>How a picture of a graph is laid out.</summary>
public sealed record LayoutSettings
{
    /// <summary>The same seed on the same graph gives the same picture on every machine of one kind; default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Steps of the simulation, at least 1; default 300.</summary>
    public int Steps { get; init; } = 300;

    /// <summary>How strongly vertices push each other apart, above 0; default 2.</summary>
    public double Repulsion { get; init; } = 2;

    /// <summary>How strongly everything is held together, above 0; default 1.</summary>
    public double Gravity { get; init; } = 1;
}

/// <summary>Where a vertex stands, within the unit square.</summary>
public readonly record struct LayoutPoint(double X, double Y);
