using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Sharing;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Reports;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.People;
using Twiplomacy.Storage.Reports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>The pages of reports over the demo, with a ledger in which every state of a mail occurs.</summary>
[Collection(DemoServer.Looks)]
public sealed class ReportLookTests(DemoServer demo)
{
    private const string Person = "Looks at reports";
    private const string Password = "four words make one";

    [BrowserFact]
    public async Task Every_page_of_reports_stands_in_every_look_without_a_fault()
    {
        var (id, alert) = (await MakeAsync(), await MakeAlertAsync());
        string[] pages =
        [
            "/reports", $"/reports/{id}?at=2014-07-01", $"/reports/{id}?at=2014-07-01&part=text", $"/reports/{id}/edit", "/reports/new", "/reports/deliveries",
            "/reports/deliveries?status=failed", "/notes", "/shares?of=/countries/FR", "/accounts/x:@francediplo/worklist?edition=world-leaders-2014", "/alerts", "/alerts/new?account=x:@laurentfabius", $"/alerts/{alert}?from=2012-01-01", $"/alerts/{alert}/edit", await ShareAsync(""), await ShareAsync("&figure=rank"), "/shares?of=/accounts/x:@laurentfabius?figure=rank",
        ];

        var report = await Browser.RunAsync("report-looks.mjs", new
        {
            @base = demo.Client.BaseAddress!.ToString().TrimEnd('/'), name = Person, password = Password, pages,
        });

        Browser.AssertFaultless(report);
    }

    private async Task<string> ShareAsync(string figure) => (await demo.Server.Host.Services.GetRequiredService<ShareLinkActions>().CreateAsync(
        new ShareLinkFile { Page = "/accounts/x:@laurentfabius?edition=world-leaders-2014" + figure }, Caller.Owner, CancellationToken.None)).Address!;

    private Task<int?> MakeAlertAsync() => demo.Server.Host.Services.GetRequiredService<AlertWriter>().CreateAsync(
        new AlertTerms
        {
            Name = "France", Panel = "world-leaders", Watched = AlertSubject.Country, Subject = "FR", Kinds = AlertFaults.Kinds, Top = 10,
            Recipients = ["press@mfa.example"], WebhookUrl = "https://hooks.example.org/france", WebhookShape = WebhookShape.Teams,
        },
        TimeProvider.System.GetUtcNow(), CancellationToken.None);

    /// <summary>The demo's report, and mails as they may come to stand; no job is left, so that the demo's jobs stay as they are.</summary>
    private async Task<int> MakeAsync()
    {
        var services = demo.Server.Host.Services;
        await services.GetRequiredService<PersonWriter>().CreateAsync(Person, PersonSignIn.Hash(Password), Roles.Editor, DateTimeOffset.UnixEpoch, CancellationToken.None);
        var terms = new SubscriptionTerms
        {
            Name = "Our year on X", Panel = "world-leaders", Accounts = ["LaurentFabius"], Peers = ["eu_eeas", "CarlBildt"], Measures = ["mutual_follows", "followers"],
            Cadence = Cadence.Yearly, Month = 7, Day = 1, Hour = 8, TimeZone = "Europe/Paris", Attachments = ["csv", "xlsx"], Recipients = ["communications@mfa.example", "press@mfa.example"],
        };
        var writer = services.GetRequiredService<SubscriptionWriter>();
        var id = (await writer.CreateAsync(terms, TimeProvider.System.GetUtcNow(), CancellationToken.None))!.Value;
        await writer.CreateAsync(terms with { Name = "Every Monday", Cadence = Cadence.Weekly, Day = 1, Active = false }, TimeProvider.System.GetUtcNow(), CancellationToken.None);
        var subscription = (await services.GetRequiredService<SubscriptionQueries>().FindAsync(id, CancellationToken.None))!;
        var period = terms.Schedule.LatestPeriod(new DateTimeOffset(2014, 7, 2, 0, 0, 0, TimeSpan.Zero));
        string[] recipients = ["communications@mfa.example", "press@mfa.example", "a.very.long.address.of.somebody@directorate-general.ministry.example", "doubtful@mfa.example", "gone@mfa.example", "later@mfa.example"];
        await services.GetRequiredService<ReportWriter>().AskAsync(subscription, period, recipients, TimeProvider.System.GetUtcNow(), CancellationToken.None);
        await using var change = demo.Database.Database.DataSource.CreateCommand("""
            delete from job where kind = 'report';
            update delivery set status = 'sent', attempts = 1, finished_at = created_at, taken_by = 'mail.mfa.example:587' where address like 'communications%';
            update delivery set status = 'sent', attempts = 1, finished_at = created_at, taken_by = '/var/lib/twiplomacy/data/outbox/' || message_id || '.eml' where address like 'press%';
            update delivery set status = 'failed', attempts = 1, finished_at = created_at, error = 'Mailbox unavailable. The server response was: There is no such mailbox' where address like 'a.very%';
            update delivery set status = 'unconfirmed', attempts = 1, finished_at = created_at, error = 'The worker stopped while sending.', said = '{"code": "mails.workerstopped", "values": {}}' where address like 'doubtful%';
            update delivery set status = 'withdrawn', finished_at = created_at where address like 'gone%';
            update delivery set attempts = 2, error = 'Error in processing. The server response was: Try again later' where address like 'later%';
            """);
        await change.ExecuteNonQueryAsync();
        return id;
    }
}
