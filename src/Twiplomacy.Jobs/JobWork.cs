using Microsoft.Extensions.DependencyInjection;

namespace Twiplomacy.Jobs;

/// <summary>Finds the class of a job and lets it do its work, in a service scope of its own.</summary>
public sealed class JobWork(JobKinds kinds, IServiceScopeFactory scopes)
{
    /// <summary>The kinds of job that this process can run.</summary>
    public IReadOnlyCollection<string> Kinds => kinds.Names;

    internal async Task DoAsync(string kind, JobContext context, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var job = (IJob)scope.ServiceProvider.GetRequiredService(kinds[kind]);
        await job.RunAsync(context, cancellationToken);
    }
}
