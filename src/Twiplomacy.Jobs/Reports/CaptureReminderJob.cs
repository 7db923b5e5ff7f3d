using Twiplomacy.Jobs.Recurring;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Reports;

/// <summary>Tells every day which lists have grown old; the lines stand in the job's log and result.</summary>
public sealed class CaptureReminderJob(CaptureReminders reminders) : IJob
{
    public static string Kind => "capture-reminder";

    public static RecurringWork Work { get; } = RecurringWork.Daily(Kind, "Look for captures that grow old", hour: 5);

    public async Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var lines = await reminders.ListAsync(context.Now, cancellationToken);
        foreach (var line in lines) context.Log(line, JobLogLevel.Warning);
        context.SetResult(new { Old = lines });
    }
}
