using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Reports.Webhooks;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Reports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>Alerts against a real mail server and a real receiver of webhooks.</summary>
public sealed class AlertTests
{
    private static readonly string[] Ties = ["follows", "unfollows", "followed_by", "unfollowed_by", "became_mutual", "stopped_being_mutual"];

    [Fact]
    public async Task What_changes_is_told_once_by_mail_and_signed_webhook_and_waits_for_the_cool_down()
    {
        using var server = await MailServer.StartAsync(startTls: false);
        using var receiver = WebhookReceiver.Start();
        await using var study = await ReportStudy.CreateAsync([.. server.Settings(startTls: false), ("Webhooks:AllowPrivate", "true")]);
        var id = await CreateAsync(study, Terms(receiver.Address));

        await CaptureAsync(study, 24, "alpha,beta", "delta,alpha", "gamma,beta");
        await study.WorkAsync();

        var mail = Assert.Single(server.Taken());
        Assert.Equal("2 changes · France", mail["subject"]!.ToString());
        Assert.Contains("1 unfollowed", mail["text"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 mutual follow ended", mail["text"]!.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"https://twiplomacy\.mfa\.example/accounts/x:@beta/ties/x:@alpha", mail["text"]!.ToString());
        Assert.Contains("List-Unsubscribe: ", mail["headers"]!["list-unsubscribe"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", mail["html"]!.ToString(), StringComparison.OrdinalIgnoreCase);
        var call = Assert.Single(receiver.Calls);
        var told = JsonNode.Parse(call.Body)!;
        Assert.Equal(["unfollowed", "stopped_being_mutual"], told["items"]!.AsArray().Select(item => item!["kind"]!.ToString()));
        Assert.Equal(call.Delivery, told["id"]!.ToString());
        await JudgeSignatureAsync(study, id, call);

        // The same again, and a change while the cool-down lasts: nothing more is told.
        await CaptureAsync(study, 2, "alpha,beta", "beta,alpha", "delta,alpha", "gamma,beta");
        await study.WorkAsync();
        Assert.Single(server.Taken());
        var items = await study.Program.Get<AlertQueries>().ListItemsAsync(id, null, null, CancellationToken.None);
        Assert.Equal((4, 2), (items.Count, items.Count(item => item.ReportId is null)));

        // The pause is over.
        await study.ExecuteAsync("update alert set last_sent_at = last_sent_at - interval '2 days'; update job set due_at = now() where kind = 'alerts'");
        await CaptureAsync(study, 1, "alpha,beta", "beta,alpha", "delta,alpha", "gamma,beta");
        await study.WorkAsync();
        Assert.Equal((2, 2), (server.Taken().Count, receiver.Calls.Count));
        Assert.All(await study.DeliveriesAsync(), row => Assert.Equal(DeliveryStatus.Sent, row.Status));
    }

    [Fact]
    public async Task An_alert_that_is_off_tells_nothing_and_one_that_is_switched_on_tells_of_what_comes_after()
    {
        await using var study = await ReportStudy.CreateAsync();
        var id = await CreateAsync(study, Terms(null) with { Active = false });
        await CaptureAsync(study, 24, "alpha,beta", "delta,alpha", "gamma,beta");
        await study.Program.Get<AlertWriter>().UpdateAsync(id, Terms(null), ReportStudy.Now, CancellationToken.None);
        await CaptureAsync(study, 20, "alpha,beta", "delta,alpha", "gamma,beta", "gamma,alpha");
        await study.WorkAsync();

        var items = await study.Program.Get<AlertQueries>().ListItemsAsync(id, null, null, CancellationToken.None);
        Assert.Equal("followed", Assert.Single(items).Item.Kind);
        Assert.Single(Directory.GetFiles(study.Outbox, "*.eml"));
    }

    [Theory]
    [InlineData("https://127.0.0.1:9/hook")]
    [InlineData("https://localhost:9/hook")]
    [InlineData("https://[::1]:9/hook")]
    public async Task An_address_of_the_own_network_is_refused(string address)
    {
        await using var study = await ReportStudy.CreateAsync();
        await CreateAsync(study, Terms(address) with { Recipients = [] });
        await CaptureAsync(study, 24, "alpha,beta", "delta,alpha", "gamma,beta");
        await study.WorkAsync();

        var row = Assert.Single(await study.DeliveriesAsync());
        Assert.Equal((DeliveryStatus.Failed, "alerts.webhook.private"), (row.Status, row.Error!.Code));
    }

    [Fact]
    public async Task A_redirect_is_not_followed_and_a_receiver_in_trouble_is_tried_again()
    {
        using var receiver = WebhookReceiver.Start();
        await using var study = await ReportStudy.CreateAsync(("Webhooks:AllowPrivate", "true"));
        await CreateAsync(study, Terms(receiver.Address) with { Recipients = [], CoolDownHours = 0, WebhookShape = WebhookShape.Slack });
        (receiver.Status, receiver.Location) = (302, receiver.Address + "/elsewhere");
        await CaptureAsync(study, 24, "alpha,beta", "delta,alpha", "gamma,beta");
        await study.WorkAsync();
        Assert.Equal(DeliveryStatus.Failed, Assert.Single(await study.DeliveriesAsync()).Status);
        Assert.Equal("/hook", Assert.Single(receiver.Calls).Path);
        Assert.StartsWith("*2 changes*", JsonNode.Parse(receiver.Calls[0].Body)!["text"]!.ToString(), StringComparison.Ordinal);

        (receiver.Status, receiver.Location) = (503, null);
        await CaptureAsync(study, 2, "alpha,beta", "beta,alpha", "delta,alpha", "gamma,beta");
        await study.WorkAsync();
        var row = (await study.DeliveriesAsync())[0];
        Assert.Equal((DeliveryStatus.Waiting, "alerts.webhook.answered"), (row.Status, row.Error!.Code));
        Assert.True(receiver.Calls.Count >= 2);
    }

    private static AlertTerms Terms(string? webhook) => new()
    {
        Name = "France", Panel = "ministries", Watched = AlertSubject.Country, Subject = "FR", Kinds = Ties, Active = true,
        Recipients = ["a@mfa.example"], WebhookUrl = webhook,
    };

    private static async Task<int> CreateAsync(ReportStudy study, AlertTerms terms) =>
        (await study.Program.Get<AlertWriter>().CreateAsync(terms, ReportStudy.Now, CancellationToken.None))!.Value;

    private static Task CaptureAsync(ReportStudy study, int hoursAgo, params string[] follows) => study.ImportAsync(
        string.Create(CultureInfo.InvariantCulture, $"alert-{hoursAgo}.csv"), "source,target\n" + string.Join('\n', follows) + "\n",
        new ImportDeclaration
        {
            Platform = "x", CapturedAt = ReportStudy.Now.AddHours(-hoursAgo), Completeness = ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = "ministries",
        }, null);

    private static async Task JudgeSignatureAsync(ReportStudy study, int id, ReceivedCall call)
    {
        var secret = await study.Program.Get<WebhookSecrets>().OfAsync(id, CancellationToken.None);
        var second = long.Parse(call.Signature.Split(',')[0]["t=".Length..], CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.ASCII.GetBytes($"{second}."), .. call.Body];
        var expected = Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));
        Assert.Equal($"t={second},v1={expected}", call.Signature);
    }
}
