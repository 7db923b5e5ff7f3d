using Hangfire.Server;
using Microsoft.Extensions.Logging;
using Twiplomacy.Jobs.Daily;
using Twiplomacy.Reports.Subscriptions;

namespace Twiplomacy.Jobs.Engine;

/// <summary>
/// Keeps the recurring jobs as the subscriptions are, wherever those were changed, and opens what is overdue: at once when
/// something changed, and now and then whatever became of a strike (a clock that went wrong, a database that was away).
/// </summary>
internal sealed class RecurringProcess(RecurringJobs jobs, DueReports reports, TimeProvider time, ILogger<RecurringProcess> logger) : IBackgroundProcess
{
    private const int LooksBetween = 12;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private int _look;

    public void Execute(BackgroundProcessContext context)
    {
        var isDue = _look++ % LooksBetween == 0;
        // What somebody removed in the dashboard, or Hangfire disabled, comes back.
        if (isDue) jobs.Forget();
        Attempt.Run(logger, () => isDue |= jobs.RefreshAsync(context.StoppingToken).GetAwaiter().GetResult());
        if (isDue) Attempt.Run(logger, () => reports.OpenAsync(time.GetUtcNow(), context.StoppingToken).GetAwaiter().GetResult());
        context.Wait(Pause);
    }
}
