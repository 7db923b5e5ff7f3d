namespace Twiplomacy.Graph;

/// <summary>
/// One worker's supply of equal pieces of memory for pairs, cut from larger slabs. A piece may be returned to any
/// worker's pool, since all slabs live as long as the pools do.
/// </summary>
internal sealed unsafe class ChunkPool : IDisposable
{
    /// <summary>Pairs in one chunk: 8 KiB, so that thousands of half-filled buckets waste little.</summary>
    public const int ChunkLength = 1024;

    private const int FirstSlab = 32;
    private const int LargestSlab = 512;

    private readonly List<NativeBuffer<ulong>> _slabs = [];
    private readonly Stack<nint> _returned = new();
    private ulong* _next;
    private int _left;

    public ulong* Rent()
    {
        if (_returned.TryPop(out var chunk)) return (ulong*)chunk;
        if (_left == 0) AddSlab();
        var rented = _next;
        _next += ChunkLength;
        _left--;
        return rented;
    }

    public void Return(ulong* chunk) => _returned.Push((nint)chunk);

    public void Dispose()
    {
        foreach (var slab in _slabs) slab.Dispose();
        _slabs.Clear();
        _returned.Clear();
        _left = 0;
    }

    private void AddSlab()
    {
        _left = Math.Min(LargestSlab, FirstSlab << Math.Min(_slabs.Count, 8));
        var slab = new NativeBuffer<ulong>((long)_left * ChunkLength);
        _slabs.Add(slab);
        _next = slab.Pointer;
    }
}
