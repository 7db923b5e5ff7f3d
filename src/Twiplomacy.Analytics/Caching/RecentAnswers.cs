namespace Twiplomacy.Analytics.Caching;

/// <summary>
/// Keeps the answers asked for last. Whoever asks for an answer that is just being computed waits for it; one that nobody
/// waits for any more is given up. A failure is told to those who wait, and is not kept.
/// </summary>
/// <typeparam name="TKey">The question: all that an answer follows from.</typeparam>
/// <typeparam name="TValue">The answer, which nobody changes.</typeparam>
/// <param name="name">What the cache is called in measurements.</param>
/// <param name="most">How many answers are kept; of more, those asked for longest ago are forgotten, but none while it is computed.</param>
public sealed class RecentAnswers<TKey, TValue>(string name, int most) where TKey : IEquatable<TKey>
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Kept> _kept = [];

    /// <param name="compute">Called off when all who wait for it have left, not with any one of them.</param>
    public async Task<TValue> GetAsync(TKey question, Func<CancellationToken, Task<TValue>> compute, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(compute);
        cancellationToken.ThrowIfCancellationRequested();
        var kept = Join(question, compute);
        try
        {
            return await kept.Answer.WaitAsync(cancellationToken);
        }
        finally
        {
            await LeaveAsync(kept);
        }
    }

    private Kept Join(TKey question, Func<CancellationToken, Task<TValue>> compute)
    {
        lock (_lock)
        {
            var known = _kept.FirstOrDefault(kept => kept.Question.Equals(question));
            if (known is not null) _kept.Remove(known);
            var isKnown = known is { Answer: { IsFaulted: false, IsCanceled: false } };
            CacheMeter.Count(name, isKnown);
            var joined = isKnown ? known! : new Kept(question, compute);
            joined.Waiting++;
            _kept.AddFirst(joined);
            Forget();
            return joined;
        }
    }

    // Whoever asks for an answer that is being computed is to find it, not to compute it once more.
    private void Forget()
    {
        for (var (kept, over) = (_kept.Last, _kept.Count - most); kept is not null && over > 0;)
        {
            var (oldest, newer) = (kept, kept.Previous);
            kept = newer;
            if (!oldest.Value.Answer.IsCompleted) continue;
            _kept.Remove(oldest);
            over--;
        }
    }

    private async Task LeaveAsync(Kept kept)
    {
        lock (_lock)
        {
            kept.Waiting--;
            if (kept.Answer.IsCompleted) Forget();
            if (kept.Waiting > 0 || kept.Answer.IsCompleted) return;
            // Whoever asks from now on begins anew.
            _kept.Remove(kept);
        }
        await kept.GiveUpAsync();
    }

#pragma warning disable CA1001 // The source has neither timer nor handle, and nobody knows who is the last to look at it.
    private sealed class Kept
#pragma warning restore CA1001
    {
        private readonly CancellationTokenSource _givenUp = new();

        public Kept(TKey question, Func<CancellationToken, Task<TValue>> compute) => (Question, Answer) = (question, StartAsync(compute));

        public TKey Question { get; }

        public Task<TValue> Answer { get; }

        public int Waiting { get; set; }

        public Task GiveUpAsync() => _givenUp.CancelAsync();

        // Not under the lock that the caller holds.
        private async Task<TValue> StartAsync(Func<CancellationToken, Task<TValue>> compute)
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            return await compute(_givenUp.Token);
        }
    }
}
