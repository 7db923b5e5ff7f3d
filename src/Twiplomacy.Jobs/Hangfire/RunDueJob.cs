using global::Hangfire;
using Twiplomacy.Jobs.Runs;

namespace Twiplomacy.Jobs.Hangfire;

/// <summary>What Hangfire runs: one round of "run what is due". Our rows see to retries, so Hangfire makes none.</summary>
[AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
public sealed class RunDueJob(JobRunner runner, CancellationToken stopping)
{
    public Task RunAsync() => runner.RunDueAsync(stopping);
}

/// <summary>Hands Hangfire the job with this process's runner and stop signal.</summary>
internal sealed class RunDueActivator(JobRunner runner, CancellationToken stopping) : JobActivator
{
    public override object ActivateJob(Type jobType) => jobType == typeof(RunDueJob)
        ? new RunDueJob(runner, stopping)
        : throw new InvalidOperationException($"Hangfire holds a job of {jobType}, which Twiplomacy never queues there.");
}
