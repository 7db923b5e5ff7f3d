using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Recurring;

/// <summary>A job without arguments that comes back by itself.</summary>
public sealed record RecurringWork(NewJob Job, ReportSchedule Schedule)
{
    /// <summary>Every day at a full hour, UTC.</summary>
    public static RecurringWork Daily(string kind, string title, int hour) => new(
        new NewJob { Kind = kind, Title = title, UniqueKey = kind }, new ReportSchedule(Cadence.Daily, 1, 1, hour, TimeZoneInfo.Utc));
}
