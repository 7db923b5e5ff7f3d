namespace Twiplomacy.Graph;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed on every platform and version.</summary>
internal struct SeededRandom(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBUL;
        return mixed ^ mixed >> 31;
    }

    /// <summary>From 0 to below the bound, by multiplication (Lemire 2019); the bias is below bound / 2⁶⁴.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>From 0 to below 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public void Shuffle(Span<int> items)
    {
        for (var place = items.Length - 1; place > 0; place--)
        {
            var other = Below(place + 1);
            (items[place], items[other]) = (items[other], items[place]);
        }
    }

    /// <summary>Different numbers below the bound, in random order.</summary>
    public int[] Draw(int bound, int count)
    {
        var numbers = Enumerable.Range(0, bound).ToArray();
        for (var place = 0; place < count; place++)
        {
            var other = place + Below(bound - place);
            (numbers[place], numbers[other]) = (numbers[other], numbers[place]);
        }

        return numbers[..count];
    }
}
