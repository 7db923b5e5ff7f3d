namespace Twiplomacy.Core.Reports;

/// <summary>
/// When periods close: at a full hour of a time zone, every day, on a day of the week (1 Monday … 7 Sunday), on a day of
/// the month or on a day of the year. A day that a month lacks means the month's last day, so that 31 closes every month
/// and 29 February every year. An hour that a change of the clocks leaves out means the first instant after it; one that
/// comes twice means the first time.
/// </summary>
/// <param name="Month">1 to 12; without meaning unless yearly.</param>
/// <param name="Day">Of the week, or of the month; without meaning if daily.</param>
/// <param name="Hour">0 to 23, as clocks in <paramref name="Zone"/> show it.</param>
public sealed record ReportSchedule(Cadence Cadence, int Month, int Day, int Hour, TimeZoneInfo Zone)
{
    // Zones lie within 14 hours of UTC, and no two changes of one zone's clocks within these windows.
    private static readonly TimeSpan Aside = TimeSpan.FromHours(38);

    /// <summary>The latest close at or before an instant.</summary>
    public DateTimeOffset LatestAtOrBefore(DateTimeOffset instant)
    {
        // Where clocks go back over midnight, the next day's hour may have come while the date shown is still the old one.
        for (var day = LocalDay(instant).AddDays(1); ; day = day.AddDays(-1))
            if (ClosesOn(day) && InstantOf(day) is var close && close <= instant) return close;
    }

    /// <summary>The first close after an instant.</summary>
    public DateTimeOffset FirstAfter(DateTimeOffset instant)
    {
        for (var day = LocalDay(instant).AddDays(-1); ; day = day.AddDays(1))
            if (ClosesOn(day) && InstantOf(day) is var close && close > instant) return close;
    }

    /// <summary>
    /// The period to report at an instant, or null while the next close is still to come. However many closes were
    /// missed, the answer is one period: from the end of the last report to the latest close.
    /// </summary>
    /// <param name="reportedUntil">The end of the last period that was reported.</param>
    /// <param name="nextDue">The close that is waited for.</param>
    public ReportPeriod? DuePeriod(DateTimeOffset reportedUntil, DateTimeOffset nextDue, DateTimeOffset now)
    {
        if (now < nextDue) return null;
        var close = LatestAtOrBefore(now);
        return close > reportedUntil ? new ReportPeriod(reportedUntil, close) : null;
    }

    /// <summary>The latest whole period that was over at an instant.</summary>
    public ReportPeriod LatestPeriod(DateTimeOffset now)
    {
        var close = LatestAtOrBefore(now);
        return new ReportPeriod(LatestAtOrBefore(close.AddTicks(-1)), close);
    }

    private bool ClosesOn(DateOnly day) => Cadence switch
    {
        Cadence.Daily => true,
        Cadence.Weekly => (int)day.DayOfWeek == Day % 7,
        Cadence.Monthly => IsDayOfMonth(day),
        _ => day.Month == Month && IsDayOfMonth(day),
    };

    private bool IsDayOfMonth(DateOnly day) => day.Day == Math.Min(Day, DateTime.DaysInMonth(day.Year, day.Month));

    private DateOnly LocalDay(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The first instant at which clocks show the hour of a day or later.</summary>
    private DateTimeOffset InstantOf(DateOnly day)
    {
        var local = new DateTimeOffset(day.ToDateTime(new TimeOnly(Hour, 0)), TimeSpan.Zero);
        var (before, after) = (Zone.GetUtcOffset(local - Aside), Zone.GetUtcOffset(local + Aside));
        if (Zone.GetUtcOffset(local - before) == before) return local - before;
        if (Zone.GetUtcOffset(local - after) == after) return local - after;
        return ChangeBetween(local - after, local - before, after);
    }

    // The hour is left out: the clocks change somewhere in between.
    private DateTimeOffset ChangeBetween(DateTimeOffset early, DateTimeOffset late, TimeSpan after)
    {
        while (late - early > TimeSpan.FromTicks(1))
        {
            var middle = early + (late - early) / 2;
            if (Zone.GetUtcOffset(middle) == after) late = middle;
            else early = middle;
        }
        return late;
    }
}
