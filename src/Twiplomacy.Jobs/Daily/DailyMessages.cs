using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs.Daily;

/// <summary>What the work of every day is called.</summary>
public static class DailyMessages
{
    public static Message Retention() => new("jobs.title.retention");

    public static Message Backup() => new("jobs.title.backup");

    public static Message CaptureReminders() => new("jobs.title.reminders");
}
