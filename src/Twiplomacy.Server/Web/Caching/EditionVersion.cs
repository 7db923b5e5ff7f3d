using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Web.Caching;

/// <summary>
/// The version of all editions, never older than <see cref="Lease"/> before the question and never older than the last
/// write that this process answered. Many who ask at once share a query; while many ask, the next is under way before
/// the last is too old, so that nobody waits.
/// </summary>
public sealed class EditionVersion(EditionVersionQueries versions, TimeProvider time)
{
    private readonly Lock _lock = new();
    private (long Began, string Version)? _known;
    private Query? _running;
    private Task<string>? _next;

    /// <summary>Far below what a reader could notice, and yet hundreds of requests of a busy page share one query.</summary>
    public static TimeSpan Lease { get; } = TimeSpan.FromMilliseconds(20);

    /// <summary>What was read before now holds no longer: something was written.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _known = null;
            _running?.IsForgotten = true;
        }
    }

    public async ValueTask<string> ReadAsync(CancellationToken ct)
    {
        Task<string> answer;
        lock (_lock)
        {
            if (_known is { } known && time.GetElapsedTime(known.Began) is var age && age < Lease)
            {
                if (_running is null && age > Lease / 2) _ = Begin();
                return known.Version;
            }
            answer = _running is null ? Begin()
                : !_running.IsForgotten && time.GetElapsedTime(_running.Began) < Lease ? _running.Version
                : _next ??= FollowAsync(_running.Version);
        }
        return await answer.WaitAsync(ct);
    }

    private Task<string> Begin()
    {
        var query = _running = new Query(time.GetTimestamp());
        return query.Version = ReadAsync(query);
    }

    private async Task<string> ReadAsync(Query query)
    {
        // Not under the lock that the caller holds.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            // Not ended with any one request: others wait for it as well.
            var version = await versions.ReadAsync(CancellationToken.None);
            lock (_lock)
            {
                if (!query.IsForgotten) _known = (query.Began, version);
            }
            return version;
        }
        finally
        {
            lock (_lock)
            {
                if (_running == query) _running = null;
            }
        }
    }

    private async Task<string> FollowAsync(Task before)
    {
        // Its failure is told to those who asked for it.
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        Task<string> mine;
        lock (_lock)
        {
            _next = null;
            mine = Begin();
        }
        return await mine;
    }

    private sealed class Query(long began)
    {
        public long Began { get; } = began;

        // Set before anyone else sees the query.
        public Task<string> Version { get; set; } = Task.FromResult("");

        public bool IsForgotten { get; set; }
    }
}
