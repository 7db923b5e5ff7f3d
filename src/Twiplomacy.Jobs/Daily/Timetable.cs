using Hangfire.Common;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Daily;

/// <summary>What is done when a recurring job's time has come.</summary>
public sealed class Timetable(JobWriter jobs, DueReports reports, TimeProvider time) : ITimetable
{
    public Task QueueDailyAsync(string kind, string title, CancellationToken stop) => jobs.EnqueueAsync(
        new NewJob
        {
            Kind = kind, Title = title, UniqueKey = kind,
            Work = Job.FromExpression<IDailyJob>(job => job.RunAsync(kind, title, CancellationToken.None)),
        },
        time.GetUtcNow(), stop);

    // Which reports are due their rows tell: a close that was missed, or a subscription that was changed meanwhile, opens nothing twice.
    public Task OpenReportAsync(int subscriptionId, string name, CancellationToken stop) => reports.OpenAsync(time.GetUtcNow(), stop);
}
