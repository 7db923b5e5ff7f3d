using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Structure;

/// <summary>How many random networks a figure is set beside, 0 for none, and from which seed they are drawn.</summary>
public readonly record struct ChanceSettings(int Networks, int Seed)
{
    /// <summary>The fewest of which a spread can be told.</summary>
    public const int Fewest = 10;
    public const int Most = 1000;
    public const int Usual = 100;

    internal NullSettings Settings => new() { Networks = Networks, Seed = (ulong)Seed };
}
