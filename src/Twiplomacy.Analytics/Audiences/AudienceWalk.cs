using Twiplomacy.Core.Audiences;

namespace Twiplomacy.Analytics.Audiences;

/// <summary>
/// Walks through a part of the range of hashes, of which chunks come in ascending order of where they begin: whatever lies
/// before the beginning of the newest chunk is there of every set and can be counted.
/// </summary>
internal sealed class AudienceWalk(int sets, int bits, int from, int to)
{
    private readonly AudienceOverlap _overlap = new(sets);
    private readonly ulong[][] _hashes = [.. Enumerable.Range(0, sets).Select(_ => Array.Empty<ulong>())];
    private readonly int[] _begins = new int[sets];
    private readonly int[] _ends = new int[sets];
    private readonly ReadOnlyMemory<ulong>[] _part = new ReadOnlyMemory<ulong>[sets];
    private int _counted = from;

    /// <param name="set">Whose chunk it is.</param>
    /// <param name="begin">Where it begins, in chunks of the finest cut.</param>
    public void Take(int set, int begin, ReadOnlySpan<byte> code)
    {
        if (begin > _counted) CountUpTo(begin);
        var count = SortedHashes.Count(code);
        if (_hashes[set].Length < count) _hashes[set] = new ulong[count + count / 8];
        _ends[set] = SortedHashes.Decode(code, _hashes[set]);
        // A chunk of a coarser cut may begin before this part.
        _begins[set] = LowerBound(_hashes[set].AsSpan(0, _ends[set]), FirstOf(_counted));
    }

    public AudienceOverlap Finish()
    {
        CountUpTo(to);
        return _overlap;
    }

    private void CountUpTo(int end)
    {
        for (var set = 0; set < sets; set++)
        {
            var rest = _hashes[set].AsMemory(_begins[set], _ends[set] - _begins[set]);
            _part[set] = end == 1L << bits ? rest : rest[..LowerBound(rest.Span, FirstOf(end))];
            _begins[set] += _part[set].Length;
        }
        _overlap.Add(_part);
        _counted = end;
    }

    private ulong FirstOf(int chunk) => bits == 0 ? 0 : (ulong)chunk << (64 - bits);

    private static int LowerBound(ReadOnlySpan<ulong> hashes, ulong value)
    {
        var at = hashes.BinarySearch(value);
        return at < 0 ? ~at : at;
    }
}
