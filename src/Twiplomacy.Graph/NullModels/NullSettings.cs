namespace Twiplomacy.Graph;

/// <summary>How many random networks are drawn, from which seed and how thoroughly mixed.</summary>
public sealed record NullSettings
{
    /// <summary>Random networks, at least 2; default 100.</summary>
    public int Networks
    {
        get;
        init => field = value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A spread needs at least two networks.");
    } = 100;

    /// <summary>The same seed gives the same networks; default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How often every arc is swapped, on average, before a network counts as random; at least 1, default 10.</summary>
    public int SwapsPerArc
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A network needs at least one swap an arc.");
    } = 10;
}
