using global::Quartz;
using global::Quartz.Extensibility;
using Twiplomacy.Jobs.Runs;

namespace Twiplomacy.Jobs.Quartz;

/// <summary>What Quartz fires: one round of "run what is due". May run several times at once, up to the concurrency.</summary>
internal sealed class RunDueJob(JobRunner runner, CancellationToken stopping) : global::Quartz.IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.RunDueAsync(stopping);
}

/// <summary>Hands Quartz the job with this process's runner and stop signal.</summary>
internal sealed class RunDueJobFactory(JobRunner runner, CancellationToken stopping) : IJobFactory
{
    public ValueTask<JobScope> CreateJob(
        TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(new JobScope(new RunDueJob(runner, stopping), null));

    public ValueTask ReturnJob(JobScope scope, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
}
