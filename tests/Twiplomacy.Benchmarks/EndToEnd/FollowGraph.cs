using System.Globalization;
using System.Text;

namespace Twiplomacy.Benchmarks.EndToEnd;

/// <summary>
/// A made-up follow graph as <c>source,target</c> rows in random order, the worst case for a reader: R-MAT (Chakrabarti,
/// Zhan and Faloutsos 2004), each tie answered with a given chance, no repeats, no loops. The same seed gives the same file.
/// </summary>
public sealed record FollowGraph(int Accounts, int Arcs, double Answered, double A, double B, double C, bool Handles, ulong Seed)
{
    private static readonly string[] Offices = ["Emb", "MFA_", "PM", "Pres", "UN", "Min", "Gov", "Amb", "Del", "Con"];

    /// <summary>S: one study. M: every embassy and ministry. L: a country's public. XL: five times that.</summary>
    public static FollowGraph OfScale(string scale) => scale switch
    {
        "S" => new(1_000, 60_000, 0.12, 0.45, 0.22, 0.22, true, 1),
        "M" => new(10_000, 2_000_000, 0.14, 0.45, 0.22, 0.22, true, 2),
        "L" => new(1_000_000, 20_000_000, 0.20, 0.57, 0.19, 0.19, false, 3),
        "XL" => new(5_000_000, 100_000_000, 0.20, 0.57, 0.19, 0.19, false, 4),
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "Scales are S, M, L and XL."),
    };

    public void Write(string path)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(false), bufferSize: 1 << 20) { NewLine = "\n" };
        output.WriteLine("source,target");
        foreach (var arc in Draw())
        {
            output.Write(Name((uint)(arc >> 32)));
            output.Write(',');
            output.WriteLine(Name((uint)arc));
        }
    }

    private ulong[] Draw()
    {
        var random = new SplitMix(Seed);
        var numbers = new uint[Accounts];
        for (var i = 0; i < Accounts; i++) numbers[i] = (uint)i;
        random.Shuffle<uint>(numbers);
        var levels = 32 - int.LeadingZeroCount(Accounts - 1);
        var seen = new HashSet<ulong>(Arcs);
        var arcs = new ulong[Arcs];
        for (var drawn = 0; drawn < Arcs;)
        {
            var (source, target) = Cell(ref random, levels);
            if (source >= Accounts || target >= Accounts || source == target) continue;
            var arc = (ulong)numbers[source] << 32 | numbers[target];
            if (seen.Add(arc)) arcs[drawn++] = arc;
            if (drawn < Arcs && random.Fraction() < Answered && seen.Add(arc << 32 | arc >> 32)) arcs[drawn++] = arc << 32 | arc >> 32;
        }
        random.Shuffle<ulong>(arcs);
        return arcs;
    }

    /// <summary>Descends the adjacency matrix: into one of its four quarters at each level.</summary>
    private (int Row, int Column) Cell(ref SplitMix random, int levels)
    {
        var (row, column) = (0, 0);
        for (var level = 0; level < levels; level++)
        {
            var draw = random.Fraction();
            row = row << 1 | (draw >= A + B ? 1 : 0);
            column = column << 1 | (draw >= A + B + C || (draw >= A && draw < A + B) ? 1 : 0);
        }
        return (row, column);
    }

    /// <summary>A handle, or a number of up to ten digits that looks like a platform's id.</summary>
    private string Name(uint account) => Handles
        ? string.Create(CultureInfo.InvariantCulture, $"{Offices[account % 10]}{(char)('A' + account * 7 % 26)}{(char)('a' + account * 11 % 26)}{account}")
        : (account * 2654435761U ^ 0x5bd1e995U).ToString(CultureInfo.InvariantCulture);

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private struct SplitMix(ulong seed)
    {
        private ulong _state = seed;

        public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

        public void Shuffle<T>(Span<T> items)
        {
            for (var i = items.Length - 1; i > 0; i--)
            {
                var other = (int)Math.BigMul(Next(), (ulong)(i + 1), out _);
                (items[i], items[other]) = (items[other], items[i]);
            }
        }

        private ulong Next()
        {
            var mixed = _state += 0x9E3779B97F4A7C15UL;
            mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBUL;
            return mixed ^ mixed >> 31;
        }
    }
}
