using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Caching;

/// <summary>
/// The version of all editions as of now. Whoever asks is told what a query says that began after the question, so
/// nobody is ever told of a state older than their request; those who ask while a query is under way share the next.
/// </summary>
public sealed class EditionVersion(EditionVersionQueries versions)
{
    private readonly Lock _lock = new();
    private Task<string>? _running;
    private Task<string>? _next;

    public Task<string> ReadAsync(CancellationToken ct)
    {
        Task<string> answer;
        lock (_lock)
        {
            if (_running is null || _running.IsCompleted) answer = _running = QueryAsync(before: null);
            else answer = _next ??= QueryAsync(before: _running);
        }
        return answer.WaitAsync(ct);
    }

    private async Task<string> QueryAsync(Task? before)
    {
        if (before is not null)
        {
            // Its failure is told to those who asked for it.
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
            lock (_lock) (_running, _next) = (_next, null);
        }
        // Not ended with any one request: others wait for it as well.
        return await versions.ReadAsync(CancellationToken.None).ConfigureAwait(false);
    }
}
