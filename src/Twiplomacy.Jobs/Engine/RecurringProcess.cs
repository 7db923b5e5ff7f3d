using Hangfire.Server;
using Twiplomacy.Jobs.Daily;
using Twiplomacy.Reports.Subscriptions;

namespace Twiplomacy.Jobs.Engine;

/// <summary>Keeps the recurring jobs as the subscriptions are, wherever those were changed; what is overdue by then is opened at once.</summary>
internal sealed class RecurringProcess(RecurringJobs jobs, DueReports reports, TimeProvider time) : IBackgroundProcess
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public void Execute(BackgroundProcessContext context)
    {
        RefreshAsync(context.StoppingToken).GetAwaiter().GetResult();
        context.Wait(Pause);
    }

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (await jobs.RefreshAsync(cancellationToken)) await reports.OpenAsync(time.GetUtcNow(), cancellationToken);
    }
}
