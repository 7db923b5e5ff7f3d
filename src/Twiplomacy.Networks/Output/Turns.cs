namespace Twiplomacy.Networks.Output;

/// <summary>Lets numbered pieces of work happen in the order of their numbers, whoever is ready first.</summary>
internal sealed class Turns
{
    // An object and not a Lock, which cannot be waited on.
    private readonly object _gate = new();
    private int _next;
    private bool _broken;

    /// <summary>Waits for the turn and does the work. After a piece that failed nothing more is done.</summary>
    public void Take(int number, Action work)
    {
        lock (_gate)
        {
            while (_next != number && !_broken) Monitor.Wait(_gate);
            if (_broken) return;
            _broken = true;
            try
            {
                work();
                _broken = false;
                _next++;
            }
            finally
            {
                Monitor.PulseAll(_gate);
            }
        }
    }
}
