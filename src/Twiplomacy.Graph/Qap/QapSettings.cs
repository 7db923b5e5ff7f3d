namespace Twiplomacy.Graph;

/// <summary>How often the vertices are renamed, and from which seed.</summary>
public sealed record QapSettings
{
    /// <summary>Random permutations, at least 1; default 1,000.</summary>
    public int Permutations
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A test needs at least one permutation.");
    } = 1000;

    /// <summary>The same seed gives the same numbers; default 1.</summary>
    public ulong Seed { get; init; } = 1;
}
