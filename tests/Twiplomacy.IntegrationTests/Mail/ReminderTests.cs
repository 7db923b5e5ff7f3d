using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Reports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>Reminders of lists that grow old, through the ledger of mails. The lists of @alpha are 2 days old at first.</summary>
public sealed class ReminderTests
{
    [Fact]
    public async Task Of_a_list_that_grows_old_everybody_is_told_once_and_again_when_it_is_twice_as_old()
    {
        await using var study = await ReportStudy.CreateAsync();
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example", "b@mfa.example"));

        Assert.Equal(0, await QueueAsync(study, days: 37));
        Assert.Equal(1, await QueueAsync(study, days: 40));
        Assert.Equal(0, await QueueAsync(study, days: 41));
        Assert.Equal(0, await QueueAsync(study, days: 77));
        Assert.Equal(1, await QueueAsync(study, days: 79));
        await study.WorkAsync();

        var mails = await study.DeliveriesAsync();
        Assert.Equal(4, mails.Count);
        Assert.All(mails, mail => Assert.Equal((ReportOccasion.Reminder, DeliveryStatus.Sent), (mail.Occasion, mail.Status)));
        Assert.Equal(4, Directory.GetFiles(study.Outbox, "*.eml").Length);
    }

    [Fact]
    public async Task Who_is_on_two_lists_is_told_by_one_of_them()
    {
        await using var study = await ReportStudy.CreateAsync();
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example") with { Name = "One" });
        await study.SubscribeAsync(ReportStudy.Terms("A@mfa.example", "b@mfa.example") with { Name = "Two" });

        Assert.Equal(2, await QueueAsync(study, days: 40));

        Assert.Equal([("One", "a@mfa.example"), ("Two", "b@mfa.example")], (await study.DeliveriesAsync()).Select(mail => (mail.Subscription, mail.Address)).Order());
    }

    [Fact]
    public async Task Who_has_unsubscribed_is_not_reminded_and_a_paused_report_reminds_nobody()
    {
        await using var study = await ReportStudy.CreateAsync();
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example", "gone@mfa.example"));
        await study.SubscribeAsync(ReportStudy.Terms("c@mfa.example") with { Name = "Paused", Active = false });
        await study.ExecuteAsync("update subscription_recipient set unsubscribed_at = now() where address like 'gone%'");

        await QueueAsync(study, days: 40);

        Assert.Equal(["a@mfa.example"], (await study.DeliveriesAsync()).Select(mail => mail.Address));
    }

    [Fact]
    public async Task The_settings_can_name_who_is_reminded_instead()
    {
        await using var study = await ReportStudy.CreateAsync(("Mail:RemindTo", "operator@mfa.example, second@mfa.example"));
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example"));

        await QueueAsync(study, days: 40);

        Assert.Equal(["operator@mfa.example", "second@mfa.example"], (await study.DeliveriesAsync()).Select(mail => mail.Address).Order());
        Assert.All(await study.DeliveriesAsync(), mail => Assert.Null(mail.RecipientId));
    }

    [Fact]
    public async Task The_settings_can_say_that_nobody_is_reminded()
    {
        await using var study = await ReportStudy.CreateAsync(("Mail:RemindTo", "nobody"));
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example"));

        Assert.Equal(0, await QueueAsync(study, days: 40));
    }

    [Fact]
    public async Task The_mail_names_the_list_its_age_and_what_to_do()
    {
        using var server = await MailServer.StartAsync(startTls: false);
        await using var study = await ReportStudy.CreateAsync(server.Settings(startTls: false));
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example"));
        await study.SubscribeAsync(ReportStudy.Terms("f@mfa.example") with { Name = "Notre semaine", Accounts = ["delta"], Language = "fr" });

        await QueueAsync(study, days: 40);
        await study.WorkAsync();

        var mails = server.Taken().ToDictionary(mail => mail["to"]![0]!.ToString());
        Assert.EndsWith("(@alpha)’s following list is 42 days old.", mails["a@mfa.example"]["subject"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("La liste des abonnements de Ministère des affaires étrangères (@delta) a été relevée il y a 42 jours.", mails["f@mfa.example"]["subject"]!.ToString());
        Assert.Contains("https://twiplomacy.mfa.example/imports/new", mails["a@mfa.example"]["html"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("https://twiplomacy.mfa.example/unsubscribe/", mails["a@mfa.example"]["text"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", mails["a@mfa.example"]["html"]!.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("List-Unsubscribe-Post: List-Unsubscribe=One-Click", mails["a@mfa.example"]["headers"]!["list-unsubscribe-post"]!.ToString());
    }

    [Fact]
    public async Task A_reminder_that_failed_is_sent_again_with_the_same_words()
    {
        await using var study = await ReportStudy.CreateAsync();
        await study.SubscribeAsync(ReportStudy.Terms("a@mfa.example"));
        await QueueAsync(study, days: 40);
        await study.WorkAsync();
        var file = Assert.Single(Directory.GetFiles(study.Outbox, "*.eml"));
        var before = await File.ReadAllLinesAsync(file);
        var mail = Assert.Single(await study.DeliveriesAsync());
        await study.ExecuteAsync("update delivery set status = 'failed'");

        Assert.Equal(ResendAnswer.Queued, await study.Program.Get<DeliveryLedger>().ResendAsync(mail.DeliveryId, ReportStudy.Now, CancellationToken.None));
        await study.WorkAsync();

        Assert.Equal(before.Where(line => line.StartsWith("Subject:", StringComparison.Ordinal) || line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase)),
            (await File.ReadAllLinesAsync(file)).Where(line => line.StartsWith("Subject:", StringComparison.Ordinal) || line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase)));
        Assert.All(await study.Program.Get<JobQueries>().ListAsync(null, "report", null, 10, CancellationToken.None), job => Assert.Equal("jobs.title.reminder", job.Title.Code));
    }

    /// <summary>Looks for old lists so many days from now; the jobs it queues are due then, and are pulled forward.</summary>
    private static async Task<int> QueueAsync(ReportStudy study, int days)
    {
        var (_, queued) = await study.Program.Get<CaptureReminders>().QueueAsync(ReportStudy.Now.AddDays(days), CancellationToken.None);
        await study.ExecuteAsync("update job set due_at = now() where status = 'waiting'");
        return queued;
    }
}
