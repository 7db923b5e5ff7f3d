using System.Numerics;

namespace Twiplomacy.Core.Audiences;

/// <summary>
/// Counts over several sets of hashes, given part by part of the range: each set's size, the union, how many each set has
/// alone, and, of up to <see cref="MostPaired"/> sets, how many every two share. A table of the part's hashes is filled with
/// who holds each; hashes are spread evenly, so their own bits place them. Exact; expected O(total size), memory for one part.
/// </summary>
public sealed class AudienceOverlap
{
    /// <summary>The most sets of which pairs are counted: each has a bit of a word.</summary>
    public const int MostPaired = 64;

    private const ulong Several = ulong.MaxValue;

    private readonly long[] _sizes;
    private readonly long[] _alone;
    private readonly long[,]? _shared;
    private ulong[] _hashes = [];
    private ulong[] _holders = [];

    public AudienceOverlap(int sets)
    {
        (_sizes, _alone) = (new long[sets], new long[sets]);
        if (sets <= MostPaired) _shared = new long[sets, sets];
    }

    /// <summary>Hashes that at least one set holds.</summary>
    public long Union { get; private set; }

    public long SizeOf(int set) => _sizes[set];

    /// <summary>Hashes that no other set holds.</summary>
    public long AloneIn(int set) => _alone[set];

    /// <summary>Hashes that both sets hold.</summary>
    /// <exception cref="InvalidOperationException">There are too many sets to count pairs.</exception>
    public long Shared(int one, int other)
    {
        if (_shared is null) throw new InvalidOperationException($"Pairs are counted of {MostPaired} sets at most, not of {_sizes.Length}.");
        return one == other ? _sizes[one] : _shared[Math.Min(one, other), Math.Max(one, other)];
    }

    /// <summary>Adds one part of the range: of each set the hashes in it. No hash may be in two parts, nor twice in a set.</summary>
    public void Add(IReadOnlyList<ReadOnlyMemory<ulong>> part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var total = part.Sum(set => (long)set.Length);
        if (total == 0) return;
        var places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, total + total / 2));
        if (_hashes.Length < places) (_hashes, _holders) = (new ulong[places], new ulong[places]);
        else Array.Clear(_holders, 0, places);
        for (var set = 0; set < part.Count; set++)
        {
            _sizes[set] += part[set].Length;
            if (_shared is null) FillNumbered(part[set].Span, (ulong)set + 1, (uint)places - 1);
            else Fill(part[set].Span, 1UL << set, (uint)places - 1);
        }
        Tally(_holders.AsSpan(0, places));
    }

    /// <summary>Adds the counts of another, which looked at other parts of the same sets.</summary>
    public void Add(AudienceOverlap other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Union += other.Union;
        for (var i = 0; i < _sizes.Length; i++)
        {
            _sizes[i] += other._sizes[i];
            _alone[i] += other._alone[i];
            for (var j = i + 1; _shared is not null && j < _sizes.Length; j++) _shared[i, j] += other._shared![i, j];
        }
    }

    // A part shares its first bits, and the last serve as well as any: the hash is random in all.
    private void Fill(ReadOnlySpan<ulong> set, ulong holder, uint mask)
    {
        var (hashes, holders) = (_hashes, _holders);
        foreach (var hash in set)
        {
            var place = (uint)hash & mask;
            while (holders[place] != 0 && hashes[place] != hash) place = (place + 1) & mask;
            hashes[place] = hash;
            holders[place] |= holder;
        }
    }

    private void FillNumbered(ReadOnlySpan<ulong> set, ulong number, uint mask)
    {
        foreach (var hash in set)
        {
            var place = (uint)hash & mask;
            while (_holders[place] != 0 && _hashes[place] != hash) place = (place + 1) & mask;
            _hashes[place] = hash;
            _holders[place] = _holders[place] == 0 ? number : Several;
        }
    }

    private void Tally(ReadOnlySpan<ulong> holders)
    {
        foreach (var held in holders)
        {
            if (held == 0) continue;
            Union++;
            if (_shared is null)
            {
                if (held != Several) _alone[(int)held - 1]++;
            }
            else if ((held & (held - 1)) == 0)
            {
                _alone[BitOperations.TrailingZeroCount(held)]++;
            }
            else
            {
                TallyPairs(held, _shared);
            }
        }
    }

    private static void TallyPairs(ulong held, long[,] shared)
    {
        for (var firsts = held; firsts != 0; firsts &= firsts - 1)
        {
            var first = BitOperations.TrailingZeroCount(firsts);
            for (var others = firsts & (firsts - 1); others != 0; others &= others - 1) shared[first, BitOperations.TrailingZeroCount(others)]++;
        }
    }
}
