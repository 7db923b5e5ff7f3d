using Twiplomacy.Jobs.Daily;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Reports;

/// <summary>Tells every day which lists have grown old: by mail, each once, and in the job's log and result.</summary>
public sealed class CaptureReminderJob(CaptureReminders reminders) : IDailyWork
{
    public static DailyWork Work { get; } = new("capture-reminder", DailyMessages.CaptureReminders(), Hour: 5);

    public async Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (lines, queued) = await reminders.QueueAsync(context.Now, cancellationToken);
        foreach (var line in lines) context.Log(line, JobLogLevel.Warning);
        context.Log(ReportJobMessages.RemindersQueued(queued));
        context.SetResult(new { Old = lines.Select(line => line.ToString()), Reminders = queued });
    }
}
