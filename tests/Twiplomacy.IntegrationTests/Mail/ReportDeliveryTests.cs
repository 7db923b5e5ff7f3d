using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Storage.Reports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>Report mails against a real mail server.</summary>
public sealed class ReportDeliveryTests
{
    [Fact]
    public async Task A_due_report_reaches_everybody_on_the_list_once()
    {
        using var server = await MailServer.StartAsync(startTls: false);
        await using var study = await ReportStudy.CreateAsync(server.Settings(startTls: false));
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example", "b@mfa.example"));

        await study.RunAsync();
        await study.RunAsync();

        Assert.Equal(["a@mfa.example", "b@mfa.example"], server.Taken().Select(To).Order());
        Assert.All(await study.DeliveriesAsync(), mail => Assert.Equal(DeliveryStatus.Sent, mail.Status));
    }

    [Fact]
    public async Task The_mail_has_both_parts_its_files_and_its_headers_and_hostile_names_do_no_harm()
    {
        using var server = await MailServer.StartAsync(startTls: false);
        await using var study = await ReportStudy.CreateAsync(server.Settings(startTls: false));
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example") with { Name = "Unsere Woche – été ☀", Peers = ["beta", "gamma"], Attachments = ["csv", "xlsx"] });

        await study.RunAsync();

        var mail = Assert.Single(server.Taken());
        Assert.EndsWith(" · Unsere Woche – été ☀", mail["subject"]!.ToString(), StringComparison.Ordinal);
        Assert.Matches("Zoë Ödön +Bcc: everybody@example.org", mail["text"]!.ToString());
        Assert.Contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;", mail["html"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", mail["html"]!.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http-equiv", mail["html"]!.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", mail["html"]!.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Null(mail["headers"]!["bcc"]);
        Assert.Equal(["a@mfa.example"], mail["to"]!.AsArray().Select(to => to!.ToString()));
        Assert.Equal("List-Unsubscribe-Post: List-Unsubscribe=One-Click", mail["headers"]!["list-unsubscribe-post"]!.ToString());
        Assert.StartsWith("List-Unsubscribe: <https://twiplomacy.mfa.example/unsubscribe/", mail["headers"]!["list-unsubscribe"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Auto-Submitted: auto-generated", mail["headers"]!["auto-submitted"]!.ToString());
        Assert.InRange(mail["size"]!.GetValue<int>(), 1000, 100_000);
        var csv = mail["attachments"]!.AsArray().Single(file => file!["name"]!.ToString().EndsWith(".csv", StringComparison.Ordinal))!;
        Assert.Contains(",'=cmd|'/c calc'!A1,", TextOf(csv), StringComparison.Ordinal);
        Assert.Equal(2, mail["attachments"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_mail_tells_what_changed()
    {
        using var server = await MailServer.StartAsync(startTls: false);
        await using var study = await ReportStudy.CreateAsync(server.Settings(startTls: false));
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example"));

        await study.RunAsync();

        var text = Assert.Single(server.Taken())["text"]!.ToString();
        Assert.Contains("New mutual follows (1)\n  1 followed back by us\n  - Zoë Ödön", text, StringComparison.Ordinal);
        Assert.Contains("Mutual follows lost (1)\n  1 ended on both sides\n  - =cmd|", text, StringComparison.Ordinal);
        Assert.Contains("Follow us, not followed back (1)\n  - Ministère des affaires étrangères (@delta)", text, StringComparison.Ordinal);
        Assert.Contains("Following list: captured on", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_address_does_not_stop_the_others_and_what_failed_can_be_sent_again()
    {
        using var server = await MailServer.StartAsync(startTls: false);
        await using var study = await ReportStudy.CreateAsync(server.Settings(startTls: false));
        await study.SubscribeAsync(ReportStudy.Terms("refused@mfa.example", "later@mfa.example", "good@mfa.example"));

        await study.RunAsync();

        var mails = (await study.DeliveriesAsync()).ToDictionary(mail => mail.Address);
        Assert.Equal(["good@mfa.example"], server.Taken().Select(To));
        Assert.Equal(DeliveryStatus.Sent, mails["good@mfa.example"].Status);
        Assert.Equal(DeliveryStatus.Failed, mails["refused@mfa.example"].Status);
        Assert.Contains("There is no such mailbox", mails["refused@mfa.example"].Error!.ToString(), StringComparison.Ordinal);
        Assert.Equal((DeliveryStatus.Waiting, 1), (mails["later@mfa.example"].Status, mails["later@mfa.example"].Attempts));

        Assert.Equal(ResendAnswer.NothingToResend, await ResendAsync(study, mails["good@mfa.example"]));
        Assert.Equal(ResendAnswer.Queued, await ResendAsync(study, mails["refused@mfa.example"]));
        Assert.Null(await study.Program.Get<DeliveryLedger>().ResendAsync(999_999, ReportStudy.Now, CancellationToken.None));
    }

    [Fact]
    public async Task A_mail_of_which_nobody_knows_whether_it_was_taken_is_unconfirmed_and_not_sent_again_by_itself()
    {
        using var server = await MailServer.StartAsync(startTls: false);
        await using var study = await ReportStudy.CreateAsync(server.Settings(startTls: false));
        await study.SubscribeAsync(ReportStudy.Terms("broken@mfa.example"));

        await study.RunAsync();
        await study.ExecuteAsync("update job set due_at = now() where status = 'waiting'");
        await study.RunAsync();

        var mail = Assert.Single(await study.DeliveriesAsync());
        Assert.Equal(DeliveryStatus.Unconfirmed, mail.Status);
        Assert.Single(server.Taken());

        Assert.Equal(ResendAnswer.Queued, await ResendAsync(study, mail));
        await study.RunAsync();
        Assert.Equal(2, server.Taken().Count);
        Assert.Single(server.Taken().Select(taken => taken["message_id"]!.ToString()).Distinct());
    }

    [Fact]
    public async Task What_a_dead_worker_had_reserved_is_listed_as_unconfirmed_and_left_to_a_person()
    {
        await using var study = await ReportStudy.CreateAsync();
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example", "b@mfa.example"));
        await study.Program.Get<Twiplomacy.Reports.Subscriptions.DueReports>().OpenAsync(ReportStudy.Now, CancellationToken.None);
        await study.ExecuteAsync("update delivery set status = 'reserved', reserved_job = 1, reserved_token = 0, reserved_at = now() where address = 'a@mfa.example'");

        await study.RunAsync();

        var mails = (await study.DeliveriesAsync()).ToDictionary(mail => mail.Address);
        Assert.Equal(DeliveryStatus.Unconfirmed, mails["a@mfa.example"].Status);
        Assert.Equal(DeliveryStatus.Sent, mails["b@mfa.example"].Status);
        Assert.Single(Directory.GetFiles(study.Outbox, "*.eml"));
    }

    [Fact]
    public async Task Without_a_mail_server_a_mail_is_a_file_named_by_its_Message_ID()
    {
        await using var study = await ReportStudy.CreateAsync();
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example"));

        await study.RunAsync();

        var mail = Assert.Single(await study.DeliveriesAsync());
        var file = Assert.Single(Directory.GetFiles(study.Outbox, "*.eml"));
        if (!OperatingSystem.IsWindows()) Assert.Equal((UnixFileMode.UserRead | UnixFileMode.UserWrite, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute), (File.GetUnixFileMode(file), File.GetUnixFileMode(study.Outbox)));
        Assert.Equal(mail.MessageId + ".eml", Path.GetFileName(file));
        Assert.Equal(file, mail.TakenBy);
        Assert.Contains($"Message-ID: <{mail.MessageId}@", await File.ReadAllTextAsync(file), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_link_to_unsubscribe_shows_on_looking_and_acts_on_posting()
    {
        await using var study = await ReportStudy.CreateAsync();
        var id = await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example", "b@mfa.example"));
        var subscriptions = study.Program.Get<SubscriptionQueries>();
        var recipient = (await subscriptions.FindAsync(id, CancellationToken.None))!.Recipients[0];
        var token = await study.Program.Get<Twiplomacy.Reports.Delivery.UnsubscribeTokens>().WriteAsync(recipient.RecipientId, CancellationToken.None);
        await using var web = await TestServer.StartAsync(study.Database);

        var shown = await web.Client.GetAsync("/unsubscribe/" + token);
        Assert.Null((await subscriptions.FindAsync(id, CancellationToken.None))!.Recipients[0].UnsubscribedAt);
        var forged = await web.Client.PostAsync("/unsubscribe/" + (recipient.RecipientId + 1) + token[token.IndexOf('.', StringComparison.Ordinal)..], null);
        var done = await web.Client.PostAsync("/unsubscribe/" + token, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        var again = await web.Client.PostAsync("/unsubscribe/" + token, null);
        await study.RunAsync();

        Assert.Equal((HttpStatusCode.OK, "text/html"), (shown.StatusCode, shown.Content.Headers.ContentType?.MediaType));
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (done.StatusCode, again.StatusCode));
        Assert.Equal(["b@mfa.example"], (await study.DeliveriesAsync()).Select(mail => mail.Address));
    }

    private static Task<ResendAnswer?> ResendAsync(ReportStudy study, DeliveryRow mail) =>
        study.Program.Get<DeliveryLedger>().ResendAsync(mail.DeliveryId, ReportStudy.Now, CancellationToken.None);

    private static string To(JsonNode mail) => mail["to"]![0]!.ToString();

    private static string TextOf(JsonNode file) => Encoding.UTF8.GetString(Convert.FromBase64String(file["content"]!.ToString()));
}
