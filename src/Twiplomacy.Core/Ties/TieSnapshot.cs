using System.Runtime.InteropServices;

namespace Twiplomacy.Core.Ties;

/// <summary>
/// The ties among a population as known at one instant. Known follows are kept as compressed rows; whether a missing
/// follow is a no or unknown follows from the completeness of the lists of either side.
/// </summary>
public sealed class TieSnapshot
{
    private readonly Completeness _following;
    private readonly Completeness _followers;
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly long[] _times;
    private readonly int[] _inOffsets;
    private readonly int[] _sources;
    private readonly Lazy<(DateTimeOffset From, DateTimeOffset To)?[]> _spans;

    internal TieSnapshot(Population population, List<YesArc> arcs, Completeness following, Completeness followers)
    {
        (Population, _following, _followers) = (population, following, followers);
        arcs.Sort((x, y) => x.Arc != y.Arc ? x.Arc.CompareTo(y.Arc) : y.At.CompareTo(x.At));
        var (kept, clashes) = KeepYes(arcs);
        Clashes = clashes;
        (_offsets, _targets, _times) = Compress(kept);
        (_inOffsets, _sources) = Transpose();
        _spans = new(() => [.. Enumerable.Range(0, population.Count).Select(FindSpan)]);
    }

    public Population Population { get; }

    /// <summary>Pairs where a yes and a no stood at the same instant; the yes won.</summary>
    public int Clashes { get; }

    /// <summary>Number of ordered pairs known to be yes.</summary>
    public int Arcs => _targets.Length;

    /// <summary>Whom the account is known to follow, ascending.</summary>
    public ReadOnlySpan<int> Successors(int account) => _targets.AsSpan(_offsets[account].._offsets[account + 1]);

    /// <summary>Who is known to follow the account, ascending.</summary>
    public ReadOnlySpan<int> Predecessors(int account) => _sources.AsSpan(_inOffsets[account].._inOffsets[account + 1]);

    /// <summary>Whether a follows b.</summary>
    public TieState Follows(int a, int b)
    {
        if (Successors(a).BinarySearch(b) >= 0) return TieState.Yes;
        return LatestNo(a, b) > long.MinValue ? TieState.No : TieState.Unknown;
    }

    /// <summary>Whether a and b follow each other.</summary>
    public MutualState Mutual(int a, int b) => TieRules.Mutual(Follows(a, b), Follows(b, a));

    /// <summary>
    /// Fills four rows of one account: whom it follows, of whom that is known, who follows it, of whom that is known.
    /// The account itself is in none of them.
    /// </summary>
    public void FillRow(int account, Span<ulong> outYes, Span<ulong> outKnown, Span<ulong> inYes, Span<ulong> inKnown)
    {
        Fill(Successors(account), outYes, outKnown);
        _following.UniteCovered(account, outKnown);
        _followers.UniteOwners(account, outKnown);
        Fill(Predecessors(account), inYes, inKnown);
        _followers.UniteCovered(account, inKnown);
        _following.UniteOwners(account, inKnown);
        BitRow.Clear(outKnown, account);
        BitRow.Clear(inKnown, account);
    }

    /// <summary>The earliest and latest capture behind what is known of an account, or null where nothing is.</summary>
    public (DateTimeOffset From, DateTimeOffset To)? EvidenceSpan(int account) => _spans.Value[account];

    private (DateTimeOffset From, DateTimeOffset To)? FindSpan(int account)
    {
        var (from, to) = (long.MaxValue, long.MinValue);
        void Widen(long at) => (from, to) = (Math.Min(from, at), Math.Max(to, at));
        for (var i = _offsets[account]; i < _offsets[account + 1]; i++) Widen(_times[i]);
        foreach (var source in Predecessors(account)) Widen(TimeOf(source, account));
        foreach (var span in (ReadOnlySpan<(long From, long To)?>)[_following.Span(account), _followers.Span(account)])
        {
            if (span is not { } known) continue;
            Widen(known.From);
            Widen(known.To);
        }
        return to == long.MinValue ? null : (new DateTimeOffset(from, TimeSpan.Zero), new DateTimeOffset(to, TimeSpan.Zero));
    }

    private long TimeOf(int source, int target)
    {
        var at = Successors(source).BinarySearch(target);
        return _times[_offsets[source] + at];
    }

    private long LatestNo(int a, int b) => Math.Max(_following.LatestAt(a, b), _followers.LatestAt(b, a));

    private static void Fill(ReadOnlySpan<int> others, Span<ulong> yes, Span<ulong> known)
    {
        yes.Clear();
        foreach (var other in others) BitRow.Set(yes, other);
        yes.CopyTo(known);
    }

    // A complete list that holds the other gave a yes of its own time, so "no later than the latest yes" decides.
    private (List<YesArc> Kept, int Clashes) KeepYes(List<YesArc> sorted)
    {
        var kept = new List<YesArc>(sorted.Count);
        var clashes = 0;
        for (var i = 0; i < sorted.Count;)
        {
            var end = i;
            while (end < sorted.Count && sorted[end].Arc == sorted[i].Arc) end++;
            var (a, b) = ((int)(sorted[i].Arc >> 32), (int)sorted[i].Arc);
            if (sorted[i].At >= LatestNo(a, b))
            {
                kept.Add(sorted[i]);
                if (IsClash(sorted, i, end, a, b)) clashes++;
            }
            i = end;
        }
        return (kept, clashes);
    }

    private bool IsClash(List<YesArc> sorted, int first, int end, int a, int b)
    {
        var said = CollectionsMarshal.AsSpan(sorted)[first..end];
        return _following.Denies(a, b, said[0].At, said) || _followers.Denies(b, a, said[0].At, said);
    }

    private (int[] Offsets, int[] Targets, long[] Times) Compress(List<YesArc> arcs)
    {
        var (offsets, targets, times) = (new int[Population.Count + 1], new int[arcs.Count], new long[arcs.Count]);
        for (var i = 0; i < arcs.Count; i++)
        {
            offsets[(int)(arcs[i].Arc >> 32) + 1]++;
            (targets[i], times[i]) = ((int)arcs[i].Arc, arcs[i].At);
        }
        for (var i = 0; i < Population.Count; i++) offsets[i + 1] += offsets[i];
        return (offsets, targets, times);
    }

    private (int[] Offsets, int[] Sources) Transpose()
    {
        var offsets = new int[Population.Count + 1];
        foreach (var target in _targets) offsets[target + 1]++;
        for (var i = 0; i < Population.Count; i++) offsets[i + 1] += offsets[i];
        var (next, sources) = (offsets.ToArray(), new int[_targets.Length]);
        for (var a = 0; a < Population.Count; a++)
            foreach (var b in Successors(a)) sources[next[b]++] = a;
        return (offsets, sources);
    }
}
