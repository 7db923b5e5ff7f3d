using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Twiplomacy.Graph;

namespace Twiplomacy.Networks.Vertices;

/// <summary>
/// Numbers ids as they are met, shared by all workers without a lock: open addressing with linear probing, a place is
/// claimed by setting its hash and published by setting its number. The numbers depend on the race; callers renumber.
/// </summary>
/// <remarks>
/// A worker may look ids up between <see cref="Enter"/> and <see cref="Leave"/>, at most <see cref="Slack"/> new ones
/// after each <see cref="MakeRoom"/>; the table grows only while nobody is inside.
/// </remarks>
internal sealed unsafe class VertexTable : IDisposable
{
    /// <summary>New ids that one worker may add before it must ask for room again.</summary>
    public const int Slack = 256;

    private readonly ReaderWriterLockSlim _gate = new(LockRecursionPolicy.NoRecursion);
    private readonly TextArena[] _arenas;
    private NativeBuffer<Place> _places;
    private Place* _table;
    private ulong _mask;
    private int _limit;
    private Tally _tally;
    private volatile bool _hasSpellings;

    /// <param name="expected">A guess at the number of ids; a wrong one costs time only.</param>
    public VertexTable(long expected, int workers)
    {
        _arenas = new TextArena[workers];
        for (var i = 0; i < workers; i++) _arenas[i] = new TextArena();
        var smallest = (long)Slack * workers * 4;
        _places = Lay((long)BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp(expected * 2, smallest, 1L << 29)));
    }

    public int Count => Volatile.Read(ref _tally.Count);

    /// <summary>Some ids differ only in case or by a leading <c>@</c>.</summary>
    public bool HasSpellings => _hasSpellings;

    public void Enter() => _gate.EnterReadLock();

    public void Leave() => _gate.ExitReadLock();

    /// <summary>Grows the table if the next <see cref="Slack"/> ids of every worker might not fit. Call inside, at no place held.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MakeRoom()
    {
        if (Volatile.Read(ref _tally.Count) > _limit) Grow();
    }

    /// <summary>Asks for the cache line where the id will be looked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(ulong hash)
    {
        if (Sse.IsSupported) Sse.Prefetch0(_table + (hash >> 20 & _mask));
    }

    /// <summary>The id's number, a new one if it has not been met.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Intern(in VertexKey key, int worker)
    {
        var place = _table + (key.Hash >> 20 & _mask);
        // The usual case: met before, at its first place, and fully there. The hash is set before the number is.
        if (place->Hash == key.Hash && Volatile.Read(ref place->NumberPlusOne) is var number && number != 0
            && place->Low == key.Low && place->High == key.High && place->Kind == key.Kind) return number - 1;
        return InternElsewhere(key, worker);
    }

    /// <summary>All keys by number, and the memory that long ones refer to. The table is empty afterwards.</summary>
    public VertexIds TakeIds()
    {
        var keys = new NativeBuffer<VertexKey>(_tally.Count);
        var end = _table + _mask + 1;
        for (var place = _table; place < end; place++)
        {
            if (place->NumberPlusOne != 0) keys[place->NumberPlusOne - 1] = place->Key;
        }
        _places.Dispose();
        return new VertexIds(keys, _arenas);
    }

    public void Dispose()
    {
        _places.Dispose();
        _gate.Dispose();
    }

    private int InternElsewhere(in VertexKey key, int worker)
    {
        for (var i = key.Hash >> 20; ; i++)
        {
            var place = _table + (i & _mask);
            var hash = Volatile.Read(ref place->Hash);
            if (hash == 0)
            {
                hash = Interlocked.CompareExchange(ref place->Hash, key.Hash, 0);
                if (hash == 0) return Publish(place, key, worker);
            }
            if (hash != key.Hash) continue;
            var number = Published(place);
            if (Same(place, key)) return number - 1;
            if (!_hasSpellings) _hasSpellings = true;
        }
    }

    private int Publish(Place* place, in VertexKey key, int worker)
    {
        var number = Interlocked.Increment(ref _tally.Count);
        place->Low = key.Kind == KeyKind.Address ? (ulong)_arenas[worker].Keep((byte*)key.Low, (int)key.High) : key.Low;
        place->High = key.High;
        place->Kind = key.Kind;
        Volatile.Write(ref place->NumberPlusOne, number);
        return number - 1;
    }

    private static int Published(Place* place)
    {
        var spin = new SpinWait();
        int number;
        while ((number = Volatile.Read(ref place->NumberPlusOne)) == 0) spin.SpinOnce(-1);
        return number;
    }

    private static bool Same(Place* place, in VertexKey key)
    {
        if (place->Kind != key.Kind || place->High != key.High) return false;
        if (key.Kind != KeyKind.Address) return place->Low == key.Low;
        var length = (int)key.High;
        return new ReadOnlySpan<byte>((void*)place->Low, length).SequenceEqual(new ReadOnlySpan<byte>((void*)key.Low, length));
    }

    private void Grow()
    {
        _gate.ExitReadLock();
        _gate.EnterWriteLock();
        // Another worker may have been here first.
        if (_tally.Count > _limit)
        {
            var old = _places;
            _places = Lay(old.Length * 4);
            for (var i = 0L; i < old.Length; i++)
            {
                if (old[i].Hash != 0) Settle(old[i]);
            }
            old.Dispose();
        }
        _gate.ExitWriteLock();
        _gate.EnterReadLock();
    }

    private NativeBuffer<Place> Lay(long length)
    {
        if (length > 1L << 31) throw new InvalidOperationException("A network can have at most 1.2 billion accounts.");
        var places = new NativeBuffer<Place>(length);
        _table = places.Pointer;
        _mask = (ulong)length - 1;
        // At most 60 % full when every worker has used up its slack.
        _limit = (int)Math.Min(int.MaxValue - 1, length * 6 / 10) - Slack * _arenas.Length;
        return places;
    }

    private void Settle(in Place moved)
    {
        var i = moved.Hash >> 20;
        while (_table[i & _mask].Hash != 0) i++;
        _table[i & _mask] = moved;
    }

    /// <summary>Far from the other fields: they are read for every row, and each new id would take their cache line away.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Tally
    {
        [FieldOffset(128)]
        public int Count;
    }

    /// <summary>32 bytes, so that two share a cache line.</summary>
    private struct Place
    {
        public ulong Hash;
        public int NumberPlusOne;
        public KeyKind Kind;
        public ulong Low;
        public ulong High;

        public readonly VertexKey Key => new() { Low = Low, High = High, Hash = Hash, Kind = Kind };
    }
}
