using Twiplomacy.Core.Ties;
using Twiplomacy.Graph;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>The ties of an edition in their three states as they were frozen, by the positions of its members.</summary>
public sealed class EditionTies
{
    private readonly EditionTieRow[] _rows;
    private readonly ulong[]?[] _known;

    /// <param name="rows">The rows of all members that have one.</param>
    /// <param name="count">How many members there are.</param>
    public EditionTies(IEnumerable<EditionTieRow> rows, int count)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Count = count;
        _rows = [.. Enumerable.Range(0, count).Select(i => new EditionTieRow(i, [], []))];
        foreach (var row in rows) _rows[row.Source] = row;
        // Of an edition built before this was kept only what is yes is known.
        _known = [.. _rows.Select(row => row.Known is { } bytes ? BitRow.OfBytes(bytes, count) : null)];
    }

    public int Count { get; }

    /// <summary>Whether a follows b.</summary>
    public TieState Follows(int a, int b)
    {
        if (Array.BinarySearch(_rows[a].Targets, b) >= 0) return TieState.Yes;
        return _known[a] is { } known && BitRow.Has(known, b) ? TieState.No : TieState.Unknown;
    }

    /// <summary>Whether a and b follow each other.</summary>
    public MutualState Mutual(int a, int b) => TieRules.Mutual(Follows(a, b), Follows(b, a));

    /// <summary>A bit for each member: whether it is known that this one follows it.</summary>
    public ulong[] Followed(int member)
    {
        var row = BitRow.Create(Count);
        foreach (var target in _rows[member].Targets) BitRow.Set(row, target);
        return row;
    }

    /// <summary>A bit for each member: whether it is known that this one does not follow it.</summary>
    public ulong[] NotFollowed(int member)
    {
        var row = BitRow.Create(Count);
        _known[member]?.CopyTo(row, 0);
        foreach (var target in _rows[member].Targets) BitRow.Clear(row, target);
        return row;
    }

    /// <summary>Every follow that is known.</summary>
    internal DirectedGraph ToGraph(GraphOptions options)
    {
        var (offsets, entries) = (new int[Count + 1], new int[_rows.Sum(row => row.Targets.Length)]);
        for (var member = 0; member < Count; member++)
        {
            _rows[member].Targets.CopyTo(entries, offsets[member]);
            offsets[member + 1] = offsets[member] + _rows[member].Targets.Length;
        }
        return DirectedGraph.FromCompressedRows(offsets, entries, options: options);
    }

    /// <summary>With whom the member is known to be mutual, ascending.</summary>
    public IReadOnlyList<int> MutualPeers(int member) => _rows[member].Mutual;
}
