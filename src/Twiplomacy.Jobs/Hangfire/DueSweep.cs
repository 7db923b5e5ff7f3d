using global::Hangfire;
using global::Hangfire.Server;
using Twiplomacy.Jobs.Runs;

namespace Twiplomacy.Jobs.Hangfire;

/// <summary>
/// Looks for due jobs that nobody announced, in every server. It queues a wake-up only while none waits, so that a long
/// backlog does not pile them up.
/// </summary>
internal sealed class DueSweep(JobRunner runner, IBackgroundJobClient client, TimeSpan interval) : IBackgroundProcess
{
    private const string Queue = "default";

    public void Execute(BackgroundProcessContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Hangfire gives its processes a thread of their own and knows no asynchronous ones.
        var due = runner.AnyDueAsync(context.StoppingToken).GetAwaiter().GetResult();
        if (due && context.Storage.GetMonitoringApi().EnqueuedCount(Queue) == 0) client.Enqueue<RunDueJob>(job => job.RunAsync());
        context.Wait(interval);
    }
}
