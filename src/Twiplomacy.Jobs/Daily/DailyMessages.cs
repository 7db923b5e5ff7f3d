using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs.Daily;

/// <summary>What the work of every day is called.</summary>
public static class DailyMessages
{
    public static Message Retention() => new("jobs.title.retention");

    /// <summary>Something is being imported or previewed.</summary>
    public static Message RetentionWaits() => new("jobs.retention.waits");

    public static Message Backup() => new("jobs.title.backup");

    public static Message CaptureReminders() => new("jobs.title.reminders");
}
