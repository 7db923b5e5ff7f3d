using Twiplomacy.Core.Messages;

namespace Twiplomacy.Analytics.Caching;

/// <summary>
/// The price of answers that are computed while somebody waits: only so many at once, a short queue, and none of panels
/// whose pairs are more than such an answer may look at.
/// </summary>
/// <param name="atOnce">How many answers are computed at the same time.</param>
/// <param name="mostPairs">How many ordered pairs of members an answer may look at.</param>
public sealed class WorkGate(int atOnce, long mostPairs) : IDisposable
{
    private const int MostWaiting = 32;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _slots = new(atOnce, atOnce);
    private int _asked;

    /// <summary>Refuses a panel of so many members before its ties are read.</summary>
    /// <exception cref="WorkTooLargeException">It has too many.</exception>
    public void Require(int members)
    {
        if (!Allows(members)) throw new WorkTooLargeException(WorkMessages.TooLarge(members, Most));
    }

    /// <summary>The same of an edition: its rankings can be read all the same.</summary>
    /// <exception cref="WorkTooLargeException">It has too many members.</exception>
    public void RequireOfEdition(int members)
    {
        if (!Allows(members)) throw new WorkTooLargeException(WorkMessages.LargeEdition(members, Most));
    }

    /// <summary>Whether an answer may look at all pairs of so many members.</summary>
    public bool Allows(int members) => (long)members * members <= mostPairs;

    private int Most => (int)Math.Sqrt(mostPairs);

    /// <exception cref="WorkBusyException">Too many wait already, or nothing came free in time.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            if (Interlocked.Increment(ref _asked) > atOnce + MostWaiting || !await _slots.WaitAsync(Patience, cancellationToken)) throw new WorkBusyException();
            try
            {
                return await work();
            }
            finally
            {
                _slots.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _asked);
        }
    }

    public void Dispose() => _slots.Dispose();
}

/// <summary>As many answers are being computed as may be; the same question can be asked again.</summary>
public sealed class WorkBusyException() : SaidException(WorkMessages.Busy());

/// <summary>An answer would look at more pairs of members than one may that somebody waits for.</summary>
public sealed class WorkTooLargeException(Message said) : SaidException(said);
