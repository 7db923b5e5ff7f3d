using System.Collections.Concurrent;
using Hangfire;
using Twiplomacy.Jobs;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Jobs;

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

/// <summary>A job that does what the test says, tried three times.</summary>
public interface IScriptedJob
{
    [JobDisplayName("Do {0}")]
    [AutomaticRetry(Attempts = 2, DelaysInSeconds = [1, 1], ExceptOn = [typeof(JobFailedException)])]
    Task RunAsync(string name, CancellationToken stop);
}

/// <summary>See <see cref="IScriptedJob"/>.</summary>
public sealed class ScriptedJob(Script script, JobRun run) : IScriptedJob
{
    public Task RunAsync(string name, CancellationToken stop) => run.DoAsync(script.RunAsync, stop);
}
