using Cronos;

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
    private const int LeapYear = 2024;

    // A little more than the longest time between two closes, and than any change of the clocks.
    private TimeSpan Longest => TimeSpan.FromDays(Cadence switch
    {
        Cadence.Daily => 3,
        Cadence.Weekly => 10,
        Cadence.Monthly => 35,
        _ => 370,
    });

    /// <summary>
    /// The closes as lines of cron in <see cref="Zone"/>, by which Hangfire knows them too: one, or two where a month may
    /// lack the day.
    /// </summary>
    public IReadOnlyList<string> Cron => Cadence switch
    {
        Cadence.Daily => [$"0 {Hour} * * *"],
        Cadence.Weekly => [$"0 {Hour} * * {Day % 7}"],
        Cadence.Monthly => Day switch
        {
            <= 28 => [$"0 {Hour} {Day} * *"],
            31 => [$"0 {Hour} L * *"],
            _ => [$"0 {Hour} {Day} 1,3-12 *", $"0 {Hour} L 2 *"],
        },
        _ => [$"0 {Hour} {(Day >= DateTime.DaysInMonth(LeapYear, Month) ? "L" : Day)} {Month} *"],
    };

    /// <summary>The latest close at or before an instant.</summary>
    public DateTimeOffset LatestAtOrBefore(DateTimeOffset instant) => Lines
        .SelectMany(line => line.GetOccurrences(instant - Longest, instant, Zone, fromInclusive: true, toInclusive: true))
        .Max().ToUniversalTime();

    /// <summary>The first close after an instant.</summary>
    public DateTimeOffset FirstAfter(DateTimeOffset instant) =>
        Lines.Min(line => line.GetNextOccurrence(instant, Zone))!.Value.ToUniversalTime();

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

    private IEnumerable<CronExpression> Lines => Cron.Select(line => CronExpression.Parse(line));
}
