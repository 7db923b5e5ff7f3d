using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Mail;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Twiplomacy.Storage.People;
using Twiplomacy.Storage.Reports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

public sealed class ReportWayTests
{
    private const string Password = "four words make one";

    [BrowserFact]
    public async Task A_report_is_made_looked_at_sent_to_oneself_sent_again_changed_paused_and_ended_by_clicking()
    {
        using var mail = await MailServer.StartAsync(startTls: false);
        await using var study = await ReportStudy.CreateAsync(mail.Settings(startTls: false));
        await using var server = await TestServer.StartAsync(study.Database, [.. mail.Settings(startTls: false), ("Jobs:Enabled", "on")]);
        await server.Host.Services.GetRequiredService<PersonWriter>().CreateAsync("Ada", PersonSignIn.Hash(Password), Roles.Editor, DateTimeOffset.UnixEpoch, CancellationToken.None);

        var report = await Browser.RunAsync("report-way.mjs", new
        {
            @base = server.Client.BaseAddress!.ToString().TrimEnd('/'), name = "Ada", password = Password,
        });

        Browser.AssertFaultless(report);
        Assert.Equal(["broken@mfa.example", "me@mfa.example", "once@mfa.example"], mail.Taken().Select(taken => taken["to"]![0]!.ToString()).Order());
        var mails = (await study.DeliveriesAsync()).ToDictionary(row => row.Address, row => row.Status);
        Assert.Equal((DeliveryStatus.Sent, DeliveryStatus.Sent, DeliveryStatus.Unconfirmed), (mails["me@mfa.example"], mails["once@mfa.example"], mails["broken@mfa.example"]));
    }
}
