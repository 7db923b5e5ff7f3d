using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Caching;

/// <summary>
/// Keeps the answers that were computed last of the evidence, until the evidence changes. Whoever asks for an answer that
/// is just being computed waits for it.
/// </summary>
/// <typeparam name="TKey">The question: all that an answer follows from, but for the evidence.</typeparam>
/// <typeparam name="TValue">The answer, which nobody changes.</typeparam>
/// <param name="most">How many answers are kept; of more, those asked for longest ago are forgotten.</param>
public sealed class EvidenceCache<TKey, TValue>(EvidenceVersionQueries versions, int most) where TKey : IEquatable<TKey>
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Kept> _kept = [];

    /// <param name="compute">Not ended with any one request: others wait for it as well.</param>
    public async Task<TValue> GetAsync(TKey question, Func<Task<TValue>> compute, CancellationToken cancellationToken)
    {
        // Read before the answer is computed: what is taken in meanwhile makes the next asker compute it anew.
        var version = await versions.ReadAsync(cancellationToken);
        return await Answering(question, version, compute).WaitAsync(cancellationToken);
    }

    private Task<TValue> Answering(TKey question, string version, Func<Task<TValue>> compute)
    {
        lock (_lock)
        {
            var known = _kept.FirstOrDefault(kept => kept.Question.Equals(question));
            var current = known is { Answer.IsFaulted: false } && known.Version == version ? known : new Kept(question, version, Started(compute));
            if (known is not null) _kept.Remove(known);
            _kept.AddFirst(current);
            if (_kept.Count > most) _kept.RemoveLast();
            return current.Answer;
        }
    }

    private static async Task<TValue> Started(Func<Task<TValue>> compute)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return await compute();
    }

    private sealed record Kept(TKey Question, string Version, Task<TValue> Answer);
}
