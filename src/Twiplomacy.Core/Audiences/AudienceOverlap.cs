using System.Numerics;

namespace Twiplomacy.Core.Audiences;

/// <summary>
/// Counts over several sets of hashes, given part by part of the range: each set's size, the union, how many each set has
/// alone, and, of up to <see cref="MostPaired"/> sets, how many every two share. All sets are walked together through the
/// range in steps so small that a table of who holds each hash stays in the processor's cache; hashes are spread evenly,
/// so their own bits place them. Exact; expected O(total size), memory for one step.
/// </summary>
public sealed class AudienceOverlap
{
    /// <summary>The most sets of which pairs are counted: each has a bit of a word.</summary>
    public const int MostPaired = 64;

    // Up to so many sets, what each meets is counted by its holders so far, without a look at each of them.
    private const int MostByHolders = 10;
    private const int HashesAtATime = 2048;
    private const ulong Several = ulong.MaxValue;

    private readonly int _sets;
    private readonly long[] _sizes;
    private readonly long[] _alone;
    private readonly long[,]? _shared;
    private readonly long[]? _met;
    private Place[] _places = [];
    private int _mask;

    public AudienceOverlap(int sets)
    {
        (_sets, _sizes, _alone) = (sets, new long[sets], new long[sets]);
        if (sets <= MostPaired) _shared = new long[sets, sets];
        if (sets <= MostByHolders) _met = new long[sets << sets];
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

    /// <summary>Adds one part of the range: of each set the hashes in it, ascending. No hash may be in two parts, nor twice in a set.</summary>
    public void Add(IReadOnlyList<ReadOnlyMemory<ulong>> part)
    {
        ArgumentNullException.ThrowIfNull(part);
        long total = 0;
        var (low, high) = (ulong.MaxValue, 0UL);
        for (var set = 0; set < _sets; set++)
        {
            if (part[set].Length == 0) continue;
            total += part[set].Length;
            _sizes[set] += part[set].Length;
            (low, high) = (Math.Min(low, part[set].Span[0]), Math.Max(high, part[set].Span[^1]));
        }
        if (total == 0) return;
        Walk(part, low, high, (high - low) / (ulong)(1 + total / HashesAtATime));
        Settle();
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

    private struct Place
    {
        public ulong Hash;
        public ulong Holders;
    }

    private void Walk(IReadOnlyList<ReadOnlyMemory<ulong>> part, ulong low, ulong high, ulong width)
    {
        Span<int> from = _sets <= MostPaired ? stackalloc int[MostPaired] : new int[_sets];
        Span<int> to = _sets <= MostPaired ? stackalloc int[MostPaired] : new int[_sets];
        from.Clear();
        for (var first = low; ; first += width + 1)
        {
            var last = high - first <= width ? high : first + width;
            var total = 0;
            for (var set = 0; set < _sets; set++)
            {
                to[set] = EndOf(part[set].Span, from[set], last);
                total += to[set] - from[set];
            }
            Clear(total);
            for (var set = 0; set < _sets; set++) Fill(part[set].Span[from[set]..to[set]], set);
            if (last == high) return;
            to.CopyTo(from);
        }
    }

    /// <summary>The place of the first hash above the last one that counts: leaps ahead, then halves.</summary>
    private static int EndOf(ReadOnlySpan<ulong> hashes, int from, ulong last)
    {
        var leap = 64;
        var (low, high) = (from, from);
        while (high < hashes.Length && hashes[high] <= last)
        {
            low = high + 1;
            high += leap;
            leap <<= 1;
        }
        high = Math.Min(high, hashes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hashes[middle] <= last) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void Clear(int total)
    {
        var places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, total + total / 2));
        _mask = places - 1;
        if (_places.Length < places) _places = new Place[places];
        else Array.Clear(_places, 0, places);
    }

    private void Fill(ReadOnlySpan<ulong> hashes, int set)
    {
        if (_met is not null) FillByHolders(hashes, 1UL << set, _met.AsSpan(set << _sets, 1 << _sets));
        else if (_shared is not null) FillByPairs(hashes, set, _shared);
        else FillByNumber(hashes, set);
    }

    // A part shares its first bits, and the last serve as well as any: the hash is random in all.
    private void FillByHolders(ReadOnlySpan<ulong> hashes, ulong holder, Span<long> met)
    {
        var (places, mask) = (_places, _mask);
        foreach (var hash in hashes)
        {
            var at = (int)hash & mask;
            while (places[at].Holders != 0 && places[at].Hash != hash) at = (at + 1) & mask;
            ref var place = ref places[at];
            met[(int)place.Holders]++;
            place.Hash = hash;
            place.Holders |= holder;
        }
    }

    private void FillByPairs(ReadOnlySpan<ulong> hashes, int set, long[,] shared)
    {
        foreach (var hash in hashes)
        {
            ref var place = ref PlaceOf(hash);
            Meet(place.Holders, set, 1, shared);
            place.Holders |= 1UL << set;
        }
    }

    private void FillByNumber(ReadOnlySpan<ulong> hashes, int set)
    {
        foreach (var hash in hashes)
        {
            ref var place = ref PlaceOf(hash);
            if (place.Holders == 0)
            {
                Union++;
                _alone[set]++;
                place.Holders = (ulong)set + 1;
            }
            else if (place.Holders != Several)
            {
                _alone[(int)place.Holders - 1]--;
                place.Holders = Several;
            }
        }
    }

    private ref Place PlaceOf(ulong hash)
    {
        var at = (int)hash & _mask;
        while (_places[at].Holders != 0 && _places[at].Hash != hash) at = (at + 1) & _mask;
        _places[at].Hash = hash;
        return ref _places[at];
    }

    private void Settle()
    {
        if (_met is null) return;
        for (var i = 0; i < _met.Length; i++)
        {
            if (_met[i] > 0) Meet((ulong)i & ((1UL << _sets) - 1), i >> _sets, _met[i], _shared!);
            _met[i] = 0;
        }
    }

    /// <summary>Some hashes of a set are in these others already; sets come in ascending order.</summary>
    private void Meet(ulong holders, int set, long hashes, long[,] shared)
    {
        if (holders == 0)
        {
            Union += hashes;
            _alone[set] += hashes;
            return;
        }
        if ((holders & (holders - 1)) == 0) _alone[BitOperations.TrailingZeroCount(holders)] -= hashes;
        for (var others = holders; others != 0; others &= others - 1) shared[BitOperations.TrailingZeroCount(others), set] += hashes;
    }
}
