using System.Collections.Concurrent;
using Twiplomacy.Jobs;

namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>What the jobs of a test do, and the ids of those that were begun, in order.</summary>
public sealed class Script(Func<JobContext, CancellationToken, Task> work)
{
    public ConcurrentQueue<long> Begun { get; } = [];

    public Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        Begun.Enqueue(context.JobId);
        return work(context, cancellationToken);
    }
}

/// <summary>A job that does what the test says.</summary>
public sealed class ScriptedJob(Script script) : IJob
{
    public static string Kind => "scripted";

    public Task RunAsync(JobContext context, CancellationToken cancellationToken) => script.RunAsync(context, cancellationToken);
}
