using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Caching;

/// <summary>Keeps the answers that were computed last of the evidence, until the evidence changes.</summary>
/// <typeparam name="TKey">The question: all that an answer follows from, but for the evidence.</typeparam>
/// <typeparam name="TValue">The answer, which nobody changes.</typeparam>
/// <param name="name">What the cache is called in measurements.</param>
/// <param name="most">How many answers are kept; of more, those asked for longest ago are forgotten.</param>
public sealed class EvidenceCache<TKey, TValue>(EvidenceVersionQueries versions, string name, int most) where TKey : IEquatable<TKey>
{
    private readonly RecentAnswers<(TKey Question, string Version), TValue> _recent = new(name, most);

    /// <param name="compute">Called off when all who wait for it have left, not with any one of them.</param>
    public async Task<TValue> GetAsync(TKey question, Func<CancellationToken, Task<TValue>> compute, CancellationToken cancellationToken)
    {
        // Read before the answer is computed: what is taken in meanwhile makes the next asker compute it anew.
        var version = await versions.ReadAsync(cancellationToken);
        return await _recent.GetAsync((question, version), compute, cancellationToken);
    }
}
