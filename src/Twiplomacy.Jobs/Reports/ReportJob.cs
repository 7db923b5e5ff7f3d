using System.Globalization;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Jobs.Reports;

/// <summary>Sends one report, once its data are in or its time of waiting is over.</summary>
public sealed class ReportJob(
    DeliveryQueries deliveries, SubscriptionQueries subscriptions, ReportReadiness readiness, ReportSender sender, JobRun run) : IReportJob
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public Task RunAsync(long reportId, string title, CancellationToken stop) => run.DoAsync((context, token) => SendAsync(reportId, context, token), stop);

    private async Task SendAsync(long id, JobContext context, CancellationToken cancellationToken)
    {
        var report = await deliveries.FindReportAsync(id, cancellationToken) ?? throw new JobFailedException(ReportJobMessages.NoReport(id.ToString(CultureInfo.InvariantCulture)));
        var missing = await MissingAsync(report, cancellationToken);
        if (missing.Count > 0 && context.Now < report.WaitUntil)
            throw new JobPostponedException(ReportJobMessages.WaitingForData([.. missing.Select(data => data.Said)]), Earlier(context.Now + Pause, report.WaitUntil));
        try
        {
            Tell(context, await sender.DeliverAsync(report, context.Claim, missing, context.Now, new InlineProgress(context), cancellationToken));
        }
        catch (ReportImpossibleException impossible)
        {
            throw new JobFailedException(impossible.Said, impossible);
        }
    }

    // What somebody asked for by hand is sent as the data are; a reminder tells that they are old.
    private async Task<IReadOnlyList<MissingData>> MissingAsync(ReportRow report, CancellationToken cancellationToken) => report.Occasion == ReportOccasion.Scheduled
        ? await readiness.MissingAsync((await subscriptions.FindOfReportAsync(report.ReportId, cancellationToken))!.Terms, report.Period, cancellationToken)
        : [];

    private static void Tell(JobContext context, DeliverySummary summary)
    {
        foreach (var remark in summary.Remarks) context.Log(remark, JobLogLevel.Warning);
        context.Log(ReportJobMessages.Summary(summary.Sent, summary.Failed, summary.Unconfirmed, summary.Waiting, summary.Withdrawn));
        context.SetResult(new { summary.Sent, summary.Failed, summary.Unconfirmed, summary.Waiting, summary.Withdrawn });
        if (summary.Waiting > 0) throw new JobUnfinishedException(ReportJobMessages.NotHandedOver(summary.Waiting, [.. summary.Remarks.Take(1)]));
    }

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private sealed class InlineProgress(JobContext context) : IProgress<double>
    {
        public void Report(double value) => context.Report(value, ReportJobMessages.Sending());
    }
}
