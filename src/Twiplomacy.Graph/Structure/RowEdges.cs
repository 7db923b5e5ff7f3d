using System.Collections;

namespace Twiplomacy.Graph;

/// <summary>How an entry of a row reads as an edge.</summary>
internal interface IRowEdge<TEdge>
{
    static abstract TEdge Of(int row, int entry);
}

/// <summary>One row as edges; it is its own first enumerator, so that a walk along a row costs one allocation.</summary>
internal sealed class RowEdges<TEdge, TEnds>(CompressedRows rows, int row) : IEnumerable<TEdge>, IEnumerator<TEdge>
    where TEnds : struct, IRowEdge<TEdge>
{
    private readonly int[] _entries = rows.Entries;
    private readonly int _end = rows.Offsets[row + 1];
    private int _next = rows.Offsets[row];
    private bool _taken;

    public TEdge Current { get; private set; } = default!;

    object IEnumerator.Current => Current!;

    public IEnumerator<TEdge> GetEnumerator()
    {
        return Interlocked.Exchange(ref _taken, true) ? new RowEdges<TEdge, TEnds>(rows, row).GetEnumerator() : this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool MoveNext()
    {
        if (_next == _end) return false;
        Current = TEnds.Of(row, _entries[_next++]);
        return true;
    }

    public void Reset() => _next = rows.Offsets[row];

    public void Dispose()
    {
    }
}
