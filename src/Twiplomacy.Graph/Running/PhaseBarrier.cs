namespace Twiplomacy.Graph;

/// <summary>
/// Lets workers meet between phases of well under a millisecond; the last to arrive does what is between them. The
/// framework's own barrier takes longer to load than a small network takes to rank.
/// </summary>
internal sealed class PhaseBarrier
{
    private readonly int _workers;
    private readonly Action _between;
    private int _missing;
    private int _phase;
    private bool _isBroken;

    public PhaseBarrier(int workers, Action between) => (_workers, _missing, _between) = (workers, workers, between);

    /// <summary>Lets everybody go who waits here or comes later: one worker is gone and will not arrive.</summary>
    public void Break() => Volatile.Write(ref _isBroken, true);

    /// <summary>Waits for the others; false if the barrier is broken.</summary>
    public bool Meet()
    {
        var phase = Volatile.Read(ref _phase);
        if (Interlocked.Decrement(ref _missing) == 0)
        {
            _between();
            _missing = _workers;
            Volatile.Write(ref _phase, phase + 1);
            return true;
        }
        // Yields to others when the cores are busy, but never sleeps.
        var wait = new SpinWait();
        while (Volatile.Read(ref _phase) == phase)
        {
            if (Volatile.Read(ref _isBroken)) return false;
            wait.SpinOnce(sleep1Threshold: -1);
        }
        return true;
    }
}
