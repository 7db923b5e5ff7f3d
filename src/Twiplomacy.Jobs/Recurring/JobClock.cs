using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Twiplomacy.Jobs.Queue;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Recurring;

/// <summary>
/// Queues what has become due by the clock: reports whose period has closed, and recurring jobs. Any number of processes
/// may have such a clock; the rows that it moves on see to it that each instant is taken up once, and one that was missed
/// is caught up once.
/// </summary>
public sealed class JobClock(
    DueReports reports, RecurringJobs recurring, JobQueue queue, IEnumerable<RecurringWork> works, TimeProvider time, ILogger<JobClock> logger)
    : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(5);

    /// <summary>One look at the clock; answers with the number of jobs that were queued.</summary>
    public async Task<int> StrikeAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var queued = await reports.OpenAsync(now, cancellationToken);
        foreach (var work in works)
            if (await recurring.QueueDueAsync(work.Job, work.Schedule.FirstAfter(now), now, cancellationToken)) queued++;
        if (queued > 0) await queue.WakeAsync(cancellationToken);
        return queued;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await StrikeAsync(stoppingToken);
            }
            catch (DbException away)
            {
                logger.LogWarning(away, "The database did not answer; the clock is looked at again in {Tick}.", Tick);
            }
            await Task.Delay(Tick, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
