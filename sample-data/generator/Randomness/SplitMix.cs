namespace Twiplomacy.SampleData.Randomness;

/// <summary>
/// The generator's chance: SplitMix64 (Steele, Lea and Flood 2014), written out here so that no change of the runtime
/// changes the sample. A named stream depends on the seed and its name only, not on what was drawn elsewhere.
/// </summary>
public sealed class SplitMix(ulong seed)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private readonly ulong _seed = seed;
    private ulong _state = seed;

    /// <summary>An independent stream for one purpose.</summary>
    public SplitMix Stream(string name)
    {
        var hash = 0xCBF29CE484222325 ^ _seed;
        foreach (var letter in name) hash = (hash ^ letter) * 0x100000001B3;
        return new SplitMix(hash);
    }

    public ulong Next()
    {
        var mixed = _state += GoldenGamma;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>Uniform in [0, 1).</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform in [0, <paramref name="bound"/>).</summary>
    public int Below(int bound) => (int)(Unit() * bound);

    public long Between(long low, long high) => low + (long)(Unit() * (high - low));

    public bool Chance(double probability) => Unit() < probability;

    public void Shuffle<T>(IList<T> items)
    {
        for (var last = items.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    /// <summary>A position drawn in proportion to its weight, or -1 where all weights are 0.</summary>
    public int Weighted(IReadOnlyList<double> weights)
    {
        var left = Unit() * weights.Sum();
        for (var position = 0; position < weights.Count; position++)
        {
            if (weights[position] > 0 && (left -= weights[position]) < 0) return position;
        }
        return -1;
    }
}
