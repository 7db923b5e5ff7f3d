namespace Twiplomacy.Analytics.Caching;

/// <summary>
/// Keeps the answers asked for last. Whoever asks for an answer that is just being computed waits for it; a failure is
/// told to those who wait, and is not kept.
/// </summary>
/// <typeparam name="TKey">The question: all that an answer follows from.</typeparam>
/// <typeparam name="TValue">The answer, which nobody changes.</typeparam>
/// <param name="name">What the cache is called in measurements.</param>
/// <param name="most">How many answers are kept; of more, those asked for longest ago are forgotten.</param>
public sealed class RecentAnswers<TKey, TValue>(string name, int most) where TKey : IEquatable<TKey>
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(TKey Question, Task<TValue> Answer)> _kept = [];

    /// <param name="compute">Not ended with any one request: others wait for it as well.</param>
    public Task<TValue> GetAsync(TKey question, Func<Task<TValue>> compute, CancellationToken cancellationToken)
    {
        Task<TValue> answer;
        lock (_lock)
        {
            var known = _kept.FirstOrDefault(kept => kept.Question.Equals(question));
            var isKnown = known.Answer is { IsFaulted: false };
            answer = isKnown ? known.Answer! : StartAsync(compute);
            CacheMeter.Count(name, isKnown);
            if (known.Answer is not null) _kept.Remove(known);
            _kept.AddFirst((question, answer));
            if (_kept.Count > most) _kept.RemoveLast();
        }
        return answer.WaitAsync(cancellationToken);
    }

    // Not under the lock that the caller holds.
    private static async Task<TValue> StartAsync(Func<Task<TValue>> compute)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return await compute();
    }
}
