using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Core.Reports;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Reports;

public sealed class ReportScheduleTests
{
    private static readonly string[] Zones =
        ["UTC", "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Kathmandu", "Africa/Cairo", "America/Sao_Paulo", "Pacific/Apia"];

    [Theory]
    // Clocks in Paris go from 02:00 to 03:00 on 30 March 2014, and from 03:00 to 02:00 on 26 October.
    [InlineData(2, "2014-03-30T00:00Z", "2014-03-30T01:00Z")]
    [InlineData(2, "2014-03-30T01:00Z", "2014-03-31T00:00Z")]
    [InlineData(3, "2014-03-30T00:00Z", "2014-03-30T01:00Z")]
    [InlineData(2, "2014-10-25T22:00Z", "2014-10-26T00:00Z")]
    [InlineData(2, "2014-10-26T00:00Z", "2014-10-27T01:00Z")]
    [InlineData(7, "2014-03-29T12:00Z", "2014-03-30T05:00Z")]
    [InlineData(7, "2014-10-25T12:00Z", "2014-10-26T06:00Z")]
    public void A_night_in_which_the_clocks_change_has_one_daily_close(int hour, string after, string expected) =>
        Assert.Equal(At(expected), Daily(hour, "Europe/Paris").FirstAfter(At(after)));

    [Theory]
    [InlineData(31, "2014-01-31T07:00Z", "2014-02-28T07:00Z")]
    [InlineData(31, "2014-02-28T07:00Z", "2014-03-31T07:00Z")]
    [InlineData(31, "2014-03-31T07:00Z", "2014-04-30T07:00Z")]
    [InlineData(30, "2016-01-30T07:00Z", "2016-02-29T07:00Z")]
    [InlineData(29, "2015-01-29T07:00Z", "2015-02-28T07:00Z")]
    public void A_day_that_a_month_lacks_is_its_last(int day, string after, string expected) =>
        Assert.Equal(At(expected), new ReportSchedule(Cadence.Monthly, 1, day, 7, TimeZoneInfo.Utc).FirstAfter(At(after)));

    [Fact]
    public void The_29_of_February_closes_every_year()
    {
        var schedule = new ReportSchedule(Cadence.Yearly, 2, 29, 8, TimeZoneInfo.Utc);
        var closes = Enumerable.Range(0, 5).Aggregate(new List<DateTimeOffset> { At("2013-01-01T00:00Z") }, (all, _) => [.. all, schedule.FirstAfter(all[^1])]);

        Assert.Equal(
            ["2013-02-28T08:00Z", "2014-02-28T08:00Z", "2015-02-28T08:00Z", "2016-02-29T08:00Z", "2017-02-28T08:00Z"],
            closes.Skip(1).Select(close => close.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_weekly_report_closes_on_its_day()
    {
        var monday = new ReportSchedule(Cadence.Weekly, 1, 1, 7, Zone("Europe/Paris"));
        var sunday = monday with { Day = 7 };

        Assert.Equal(At("2014-06-30T05:00Z"), monday.FirstAfter(At("2014-06-25T12:00Z")));
        Assert.Equal(At("2014-06-29T05:00Z"), sunday.FirstAfter(At("2014-06-25T12:00Z")));
    }

    [Fact]
    public void A_server_that_slept_for_three_days_reports_once_what_it_missed()
    {
        var schedule = Daily(7, "UTC");
        var (until, next) = (At("2014-06-20T07:00Z"), At("2014-06-21T07:00Z"));

        var period = schedule.DuePeriod(until, next, At("2014-06-24T09:30Z"));

        Assert.Equal(new ReportPeriod(until, At("2014-06-24T07:00Z")), period);
        Assert.Null(schedule.DuePeriod(period!.To, schedule.FirstAfter(At("2014-06-24T09:30Z")), At("2014-06-24T09:31Z")));
    }

    [Fact]
    public void Whenever_the_clock_is_looked_at_each_close_is_reported_at_most_once_and_periods_join()
    {
        var looks = from schedule in Schedules from gaps in Gen.ArrayOf(Gen.Choose(1, 10_000), 200) select (schedule, gaps);
        Prop.ForAll(looks.ToArbitrary(), look => Follow(look.schedule, look.gaps)).QuickCheckThrowOnFailure();
    }

    private static bool Follow(ReportSchedule schedule, int[] gapsInMinutes)
    {
        var now = At("2014-02-20T12:34Z");
        var (until, next) = (schedule.LatestAtOrBefore(now), schedule.FirstAfter(now));
        var told = new List<ReportPeriod>();
        foreach (var gap in gapsInMinutes)
        {
            now = now.AddMinutes(gap);
            if (schedule.DuePeriod(until, next, now) is not { } period) continue;
            told.Add(period);
            (until, next) = (period.To, schedule.FirstAfter(now));
        }
        // Nothing is left over, nothing told twice, and no report tells of what is still to come.
        return until == schedule.LatestAtOrBefore(now) && told.All(period => period.From < period.To && period.To <= now)
            && told.Zip(told.Skip(1)).All(pair => pair.First.To == pair.Second.From);
    }

    [Fact]
    public void Closes_are_those_that_a_walk_through_every_minute_finds()
    {
        var starts = from schedule in Schedules from day in Gen.Choose(0, 365 * 15) select (schedule, begin: At("2005-01-01T00:00Z").AddDays(day));
        Prop.ForAll(starts.ToArbitrary(), start => Closes(start.schedule, start.begin).SequenceEqual(WalkedCloses(start.schedule, start.begin)))
            .QuickCheckThrowOnFailure();
    }

    private static readonly TimeSpan Walk = TimeSpan.FromDays(5);

    private static IEnumerable<DateTimeOffset> Closes(ReportSchedule schedule, DateTimeOffset from)
    {
        for (var close = schedule.FirstAfter(from); close <= from + Walk; close = schedule.FirstAfter(close))
        {
            Assert.Equal(close, schedule.LatestAtOrBefore(close));
            yield return close;
        }
    }

    // For each day on which the schedule closes: the first minute at which the clock shows its hour or later.
    private static List<DateTimeOffset> WalkedCloses(ReportSchedule schedule, DateTimeOffset from)
    {
        var reached = new HashSet<DateOnly>();
        var closes = new List<DateTimeOffset>();
        for (var minute = from - TimeSpan.FromDays(3); minute <= from + Walk; minute = minute.AddMinutes(1))
        {
            var local = TimeZoneInfo.ConvertTime(minute, schedule.Zone).DateTime;
            for (var back = 0; back < 3; back++)
            {
                var day = DateOnly.FromDateTime(local).AddDays(-back);
                if (!IsClosing(schedule, day) || local < day.ToDateTime(new TimeOnly(schedule.Hour, 0)) || !reached.Add(day)) continue;
                if (minute > from) closes.Add(minute);
            }
        }
        return [.. closes.Distinct()];
    }

    private static bool IsClosing(ReportSchedule schedule, DateOnly day)
    {
        var dayOfMonth = day.Day == schedule.Day || (day == new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1) && schedule.Day > day.Day);
        return schedule.Cadence switch
        {
            Cadence.Daily => true,
            Cadence.Weekly => (day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek) == schedule.Day,
            Cadence.Monthly => dayOfMonth,
            _ => day.Month == schedule.Month && dayOfMonth,
        };
    }

    private static Gen<ReportSchedule> Schedules =>
        from cadence in Gen.Elements(Cadence.Daily, Cadence.Weekly, Cadence.Monthly, Cadence.Yearly)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, cadence == Cadence.Weekly ? 7 : 31)
        from hour in Gen.Choose(0, 23)
        from zone in Gen.Elements(Zones)
        select new ReportSchedule(cadence, month, day, hour, Zone(zone));

    private static ReportSchedule Daily(int hour, string zone) => new(Cadence.Daily, 1, 1, hour, Zone(zone));

    private static TimeZoneInfo Zone(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
