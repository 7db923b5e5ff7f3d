using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Reports;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Pages;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Reports.Words;
using Twiplomacy.Storage.Reports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>How the demo's mails look, and where they lead.</summary>
[Collection(DemoServer.Collection)]
public sealed partial class MailLookTests(DemoServer demo)
{
    private static readonly SubscriptionTerms Terms = new()
    {
        Name = "Our year on X", Panel = "world-leaders", Accounts = ["LaurentFabius"], Peers = ["eu_eeas", "CarlBildt"], Measures = ["mutual_follows", "followers"],
        Cadence = Cadence.Yearly, Month = 7, Day = 1, Hour = 8, TimeZone = "Europe/Paris",
    };

    private static readonly DateTimeOffset Summer2014 = new(2014, 7, 2, 0, 0, 0, TimeSpan.Zero);

    [BrowserFact]
    public async Task A_mail_looks_right_at_600_px_and_on_a_phone_in_light_and_dark_and_loads_nothing()
    {
        using var folder = new TemporaryFolder();
        var mails = new List<object>();
        foreach (var (name, html) in await MailsAsync())
        {
            var file = folder.Combine(name + ".html");
            await File.WriteAllTextAsync(file, html);
            Assert.InRange(Encoding.UTF8.GetByteCount(html), 1000, 100_000);
            mails.Add(new { name, file });
        }

        Browser.AssertFaultless(await Browser.RunAsync("mails.mjs", new { mails }));
    }

    [Fact]
    public async Task Every_link_of_a_mail_leads_to_a_page_or_to_the_sealed_proof()
    {
        var html = await OfDemoAsync(Terms, Summer2014);
        var links = Link().Matches(html).Select(link => System.Net.WebUtility.HtmlDecode(link.Groups["to"].Value)).Distinct().ToList();

        Assert.Contains(links, link => link.EndsWith("/rankings/world-leaders-2014/mutual_follows", StringComparison.Ordinal));
        Assert.Contains(links, link => link.Contains("/accounts/x%3A", StringComparison.Ordinal) && link.EndsWith("?edition=world-leaders-2014", StringComparison.Ordinal));
        Assert.Contains(links, link => link.EndsWith("/api/v1/editions/world-leaders-2014/revisions/1/bundle", StringComparison.Ordinal));
        foreach (var link in links.Where(link => !link.Contains("/unsubscribe/", StringComparison.Ordinal)))
        {
            using var answer = await demo.Client.GetAsync(new Uri(link).PathAndQuery);
            Assert.True(answer.IsSuccessStatusCode, $"{link}: {answer.StatusCode}");
            Assert.Equal(link.EndsWith("/bundle", StringComparison.Ordinal) ? "application/zip" : "text/html", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Theory]
    [InlineData(2014)]
    [InlineData(2015)]
    [InlineData(2016)]
    public async Task The_change_of_the_headline_is_the_sum_of_the_reasons_that_are_listed(int year)
    {
        var at = new DateTimeOffset(year, 7, 2, 0, 0, 0, TimeSpan.Zero);
        var terms = Terms with { Accounts = ["LaurentFabius", "eu_eeas", "CarlBildt", "francediplo"], Peers = [] };

        var (content, _, _) = await demo.Server.Host.Services.GetRequiredService<PreparedReports>()
            .PrepareAsync(terms, terms.Schedule.LatestPeriod(at), [], CancellationToken.None);

        Assert.NotNull(content.Sealed);
        Assert.NotEmpty(content.Accounts);
        Assert.All(content.Accounts, account =>
        {
            var figure = content.Measures[0].Own.Single(own => own.Account.Id == account.Account.Id);
            Assert.Equal(figure.Value, account.Ties!.Now);
            Assert.Equal((figure.PreviousValue, figure.Change), (account.Ties.Before, account.Ties.Gained.Count - account.Ties.Lost.Count));
        });
        Assert.All(content.Measures, measure => Assert.Equal(measure.Ranking.Count, measure.Population));
        Assert.Equal(content.Gaps.Members, content.Measures[0].Population);
    }

    private async Task<IReadOnlyList<(string Name, string Html)>> MailsAsync() =>
    [
        ("mail-sealed", await OfDemoAsync(Terms, Summer2014)),
        ("mail-sealed-fr", await OfDemoAsync(Terms with { Language = "fr", Name = "Notre année sur X" }, Summer2014)),
        ("mail-panel", await OfDemoAsync(Terms with { Accounts = [], Peers = [] }, Summer2014)),
        ("mail-provisional", await OfDemoAsync(Terms with { Cadence = Cadence.Monthly, Name = "Our month on X" }, new DateTimeOffset(2015, 2, 2, 0, 0, 0, TimeSpan.Zero))),
        ("mail-reminder", await ReminderAsync()),
    ];

    private async Task<string> OfDemoAsync(SubscriptionTerms terms, DateTimeOffset at)
    {
        var services = demo.Server.Host.Services;
        var (content, words, _) = await services.GetRequiredService<PreparedReports>().PrepareAsync(terms, terms.Schedule.LatestPeriod(at), [], CancellationToken.None);
        var links = services.GetRequiredService<ReportMailMessage>().LinksOf(content, new Uri("https://twiplomacy.mfa.example/unsubscribe/1.x"));
        return await PageRenderer.ReportAsync(content, words, links);
    }

    private static Task<string> ReminderAsync()
    {
        var old = new OldList("x:@laurentfabius", "Laurent Fabius (@LaurentFabius)", ListDirection.Following, Summer2014.AddDays(-43), 1);
        return PageRenderer.ReminderAsync(
            new CaptureReminder("Our year on X", Summer2014, [old, old with { Direction = ListDirection.Followers, CapturedAt = Summer2014.AddDays(-61) }]), ReportWords.Of("en"),
            new ReportLinks(new Uri("https://twiplomacy.mfa.example"), null, null, null, new Uri("https://twiplomacy.mfa.example/unsubscribe/1.x")));
    }

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"")]
    private static partial Regex Link();
}
