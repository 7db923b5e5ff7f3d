using Hangfire.Common;
using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Daily;

/// <summary>What is done when a recurring job's time has come.</summary>
public sealed class Timetable(JobWriter jobs, DueReports reports, IEnumerable<DailyWork> daily, TimeProvider time) : ITimetable
{
    public Task QueueDailyAsync(string kind, string title, CancellationToken stop) => jobs.EnqueueAsync(
        new NewJob
        {
            Kind = kind, Title = TitleOf(kind) ?? Message.Verbatim(title), UniqueKey = kind,
            Work = Job.FromExpression<IDailyJob>(job => job.RunAsync(kind, title, CancellationToken.None)),
        },
        time.GetUtcNow(), stop);

    // What is queued names the work in English.
    private Message? TitleOf(string kind) => daily.FirstOrDefault(work => work.Kind == kind)?.Title;

    // Which reports are due their rows tell: a close that was missed, or a subscription that was changed meanwhile, opens nothing twice.
    public Task OpenReportAsync(int subscriptionId, string name, CancellationToken stop) => reports.OpenAsync(time.GetUtcNow(), stop);
}
