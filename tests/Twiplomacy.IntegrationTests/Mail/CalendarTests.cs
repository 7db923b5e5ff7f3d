using System.Globalization;
using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Reports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>
/// The whole delivery by instants that tests choose: reports are opened, jobs run, mails lie in the outbox. Whatever the calendar
/// does, each period is mailed once.
/// </summary>
public sealed class CalendarTests : IAsyncLifetime
{
    private static readonly TimeSpan HalfHour = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private ReportStudy? _study;

    private ReportStudy Study => _study!;

    public async Task InitializeAsync() => _study = await ReportStudy.CreateAsync();

    public async Task DisposeAsync() => await Study.DisposeAsync();

    [Theory]
    // Clocks in Paris go from 02:00 to 03:00 on 30 March 2014: half past two is left out, and three o'clock comes first.
    [InlineData("Europe/Paris", 2, "2014-03-28T12:00Z", "2014-03-31T12:00Z", "2014-03-29T01:00Z 2014-03-30T01:00Z 2014-03-31T00:00Z")]
    // They go from 03:00 to 02:00 on 26 October: two o'clock comes twice, and the first time counts.
    [InlineData("Europe/Paris", 2, "2014-10-24T12:00Z", "2014-10-27T12:00Z", "2014-10-25T00:00Z 2014-10-26T00:00Z 2014-10-27T01:00Z")]
    // On Lord Howe they go on by half an hour, from 02:00 to 02:30 on 5 October 2014.
    [InlineData("Australia/Lord_Howe", 2, "2014-10-03T12:00Z", "2014-10-06T00:00Z", "2014-10-03T15:30Z 2014-10-04T15:30Z 2014-10-05T15:00Z")]
    public async Task A_night_in_which_the_clocks_change_has_one_mail(string zone, int hour, string from, string to, string closes)
    {
        var terms = ReportStudy.Terms("a@mfa.example") with { Cadence = Cadence.Daily, Hour = hour, TimeZone = zone };

        await AssertMailedAsync(terms, Looks(from, to, HalfHour), closes);
    }

    [Fact]
    public async Task A_month_that_lacks_the_day_is_mailed_on_its_last() => await AssertMailedAsync(
        ReportStudy.Terms("a@mfa.example") with { Cadence = Cadence.Monthly, Day = 31, Hour = 7 }, Looks("2014-01-15T12:00Z", "2014-05-15T12:00Z", Day),
        "2014-01-31T07:00Z 2014-02-28T07:00Z 2014-03-31T07:00Z 2014-04-30T07:00Z");

    [Fact]
    public async Task The_29_of_February_is_mailed_every_year() => await AssertMailedAsync(
        ReportStudy.Terms("a@mfa.example") with { Cadence = Cadence.Yearly, Month = 2, Day = 29, Hour = 8 }, Looks("2014-02-20T12:00Z", "2017-03-10T12:00Z", 7 * Day),
        "2014-02-28T08:00Z 2015-02-28T08:00Z 2016-02-29T08:00Z 2017-02-28T08:00Z");

    [Fact]
    public async Task After_three_days_asleep_one_mail_tells_of_them_all()
    {
        string[] looks = ["2014-06-20T12:00Z", "2014-06-21T08:00Z", "2014-06-24T09:30Z", "2014-06-24T09:35Z", "2014-06-25T08:00Z"];
        var terms = ReportStudy.Terms("a@mfa.example", "b@mfa.example") with { Cadence = Cadence.Daily, Hour = 7 };

        var mails = await AssertMailedAsync(terms, looks.Select(At), "2014-06-21T07:00Z 2014-06-24T07:00Z 2014-06-25T07:00Z");

        Assert.Equal(
            [At("2014-06-20T07:00Z"), At("2014-06-21T07:00Z"), At("2014-06-24T07:00Z")],
            mails.Where(mail => mail.Address == "a@mfa.example").Select(mail => mail.Period.From).Order());
    }

    private async Task<IReadOnlyList<DeliveryRow>> AssertMailedAsync(SubscriptionTerms terms, IEnumerable<DateTimeOffset> looks, string closes)
    {
        await LiveThroughAsync(terms, [.. looks]);

        var mails = await Study.DeliveriesAsync();
        Assert.All(mails, mail => Assert.True(mail.Status == DeliveryStatus.Sent, $"{mail.Period.To:O} is {mail.Status}: {mail.Error}"));
        foreach (var recipient in terms.Recipients)
            Assert.Equal(closes.Split(' ').Select(At), mails.Where(mail => mail.Address == recipient).Select(mail => mail.Period.To).Order());
        Assert.Equal(mails.Count, terms.Recipients.Count * closes.Split(' ').Length);
        Assert.Equal(mails.Count, Directory.GetFiles(Study.Outbox, "*.eml").Length);
        return mails;
    }

    /// <summary>Somebody subscribes at the first look; at each, two timetables strike at once and whatever is due runs.</summary>
    private async Task LiveThroughAsync(SubscriptionTerms terms, IReadOnlyList<DateTimeOffset> looks)
    {
        var program = Study.Program;
        await program.Get<SubscriptionWriter>().CreateAsync(terms, looks[0], CancellationToken.None);
        foreach (var look in looks)
        {
            var opened = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => program.Get<DueReports>().OpenAsync(look, CancellationToken.None))));
            if (opened.Sum() > 0) await Study.WorkAsync();
        }
    }

    private static IEnumerable<DateTimeOffset> Looks(string from, string to, TimeSpan step)
    {
        for (var look = At(from); look <= At(to); look += step) yield return look;
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
