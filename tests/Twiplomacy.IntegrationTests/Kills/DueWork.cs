using System.Globalization;
using System.Text;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.IntegrationTests.Mail;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Server.Cli;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Reports;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Kills;

/// <summary>Imports, editions and mails that become due in rounds while something is killed, and whether each was done once afterwards.</summary>
internal sealed class DueWork(ReportStudy study, MailServer mail, WebhookReceiver receiver, DueWork.Amounts due, int rounds)
{
    private long _before;

    /// <summary>How much becomes due; each report goes to so many recipients.</summary>
    public sealed record Amounts(int Imports, int Editions, int Reports, int Recipients);

    /// <param name="rounds">In how many rounds it becomes due.</param>
    public static async Task<DueWork> PrepareAsync(ReportStudy study, MailServer mail, WebhookReceiver receiver, Amounts due, int rounds)
    {
        var work = new DueWork(study, mail, receiver, due, rounds);
        work._before = await work.CountAsync("select count(*) from list_observation");
        await study.Program.Get<AlertWriter>().CreateAsync(Alert(receiver.Address, due.Recipients), ReportStudy.Now, CancellationToken.None);
        return work;
    }

    /// <summary>Every import and edition is done once, and every mail and call went out at most once.</summary>
    public async Task JudgeAsync(ITestOutputHelper output)
    {
        await JudgeWorkAsync(output);
        await JudgeAlertsAsync();
    }

    private async Task JudgeWorkAsync(ITestOutputHelper output)
    {
        Assert.Equal(due.Imports, await CountAsync("select count(*) from import where status = 'published' and name like 'due-%'"));
        Assert.Equal(0, await CountAsync("select count(*) from import where status <> 'published'"));
        Assert.Equal(
            _before + due.Imports * Owners,
            await CountAsync("select count(*) from list_observation join import using (import_id) where name not like 'alert-%'"));
        Assert.Equal(due.Editions, await CountAsync("select count(*) from edition_revision where not stale and network <> '{}'"));
        Assert.Equal(4 * due.Editions, await CountAsync("select count(*) from edition_member"));

        var rows = await study.DeliveriesAsync();
        var taken = mail.Taken().CountBy(sent => sent["message_id"]!.ToString().Trim('<', '>').Split('@')[0]).ToDictionary(pair => pair.Key, pair => pair.Value);
        Assert.Equal(due.Reports * due.Recipients, rows.Count(row => row.Occasion != ReportOccasion.Alert));
        Assert.All(taken, sent => Assert.True(sent.Value == 1, $"{sent.Key} was sent {sent.Value} times."));
        Assert.All(rows, row => Assert.True(row.Status is DeliveryStatus.Sent or DeliveryStatus.Unconfirmed, $"{row.Address} is {row.Status}: {row.Error}"));
        Assert.All(rows.Where(row => row is { Status: DeliveryStatus.Sent, Channel: DeliveryChannel.Mail }), row => Assert.True(taken.ContainsKey(row.MessageId), $"{row.Address} was not sent."));
        output.WriteLine($"{rows.Count(row => row.Status == DeliveryStatus.Sent)} mails sent, {rows.Count(row => row.Status == DeliveryStatus.Unconfirmed)} unconfirmed, "
            + $"of which {rows.Count(row => row.Status == DeliveryStatus.Unconfirmed && taken.ContainsKey(row.MessageId))} had been sent.");
    }

    private static AlertTerms Alert(string webhook, int recipients) => new()
    {
        Name = "Everything", Panel = "ministries", Kinds = ["follows", "unfollows", "became_mutual", "stopped_being_mutual"], CoolDownHours = 0, Active = true,
        Recipients = [.. Enumerable.Range(0, recipients).Select(r => $"alert{r}@mfa.example")], WebhookUrl = webhook,
    };

    /// <summary>Every change is in one digest, and every digest went out on every way at most once.</summary>
    private async Task JudgeAlertsAsync()
    {
        var items = await CountAsync("select count(*) from alert_item");
        Assert.True(items > 0);
        Assert.Equal(items, await CountAsync("select count(*) from alert_item where report_id is not null"));
        Assert.Equal(items, await CountAsync("select count(distinct (kind, account, other, seen_by)) from alert_item"));
        Assert.Equal(
            (await CountAsync("select count(distinct report_id) from alert_item")) * (due.Recipients + 1),
            await CountAsync("select count(*) from delivery join report using (report_id) where occasion = 'alert'"));
        var called = receiver.Calls.CountBy(call => call.Delivery).ToDictionary(pair => pair.Key, pair => pair.Value);
        Assert.All(called, call => Assert.True(call.Value == 1, $"{call.Key} was called {call.Value} times."));
        var rows = (await study.DeliveriesAsync()).Where(row => row.Channel == DeliveryChannel.Webhook).ToList();
        Assert.All(rows.Where(row => row.Status == DeliveryStatus.Sent), row => Assert.True(called.ContainsKey(row.MessageId), $"{row.MessageId} was not called."));
        Assert.NotEmpty(rows);
    }

    // Ties of the watched panel come and go.
    private static async Task CaptureAsync(OpenProgram program, int round)
    {
        var content = Encoding.UTF8.GetBytes("source,target\nalpha,beta\ndelta,alpha\ngamma,beta\n" + (round % 2 == 0 ? "" : "beta,alpha\n"));
        await program.Get<ImportIntake>().SubmitAsync(
            $"alert-{round}.csv", [new IncomingFile($"alert-{round}.csv", () => new MemoryStream(content))],
            new ImportDeclaration
            {
                Platform = "x", CapturedAt = ReportStudy.Now.AddHours(-40 + round), Completeness = ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = "ministries",
            },
            null, TimeSpan.FromDays(1), ReportStudy.Now, CancellationToken.None);
    }

    private const int Owners = 100;
    private const int Members = 100;

    /// <summary>This round's share of what becomes due.</summary>
    public async Task FeedAsync(int round)
    {
        foreach (var number in Share(due.Imports, round)) await HandInAsync(study.Program, number);
        if (round < 30) await CaptureAsync(study.Program, round);
        foreach (var number in Share(due.Editions, round))
            await study.Program.Get<EditionWriter>().RequestAsync(
                $"due-{number}", "ministries", ReportStudy.Now, System.Text.Json.JsonSerializer.Serialize(new EditionSettings(), EditionJson.Options), null, ReportStudy.Now, CancellationToken.None);
        foreach (var number in Share(due.Reports, round))
            await study.SubscribeAsync(ReportStudy.Terms([.. Enumerable.Range(0, due.Recipients).Select(r => $"r{r}@s{number}.example")]) with { Name = $"Due {number}" });
    }

    private IEnumerable<int> Share(int all, int round) => Enumerable.Range(0, all).Where(number => number * rounds / all == round);

    private static async Task HandInAsync(OpenProgram program, int number)
    {
        var rows = new StringBuilder("source,target\n");
        for (var owner = 0; owner < Owners; owner++)
            for (var member = 0; member < Members; member++)
                rows.Append(CultureInfo.InvariantCulture, $"{(number + 1) * 1_000_000 + owner},{(number + 1) * 1_000_000 + 500 + member}\n");
        var content = Encoding.UTF8.GetBytes(rows.ToString());
        var name = $"due-{number}.csv";
        await program.Get<ImportIntake>().SubmitAsync(
            name, [new IncomingFile(name, () => new MemoryStream(content))],
            new ImportDeclaration { Platform = "x", CapturedAt = ReportStudy.Now.AddDays(-1), Completeness = ListCompleteness.Complete },
            null, TimeSpan.FromDays(1), ReportStudy.Now, CancellationToken.None);
    }

    /// <summary>One more worker, as a process of its own.</summary>
    public async Task<ProgramRun> StartWorkerAsync()
    {
        var variables = mail.Settings(startTls: false).Append(("Logging:LogLevel:Default", "None")).Append(("Webhooks:AllowPrivate", "true"))
            .Select(setting => ("TWIPLOMACY__" + setting.Item1.Replace(":", "__", StringComparison.Ordinal), setting.Item2));
        var worker = ProgramRun.Start(study.Database.ConnectionString, variables, "worker");
        Assert.Equal("Twiplomacy is running background jobs.", await worker.ReadLineAsync());
        return worker;
    }

    /// <summary>Waits until nothing is open or due.</summary>
    public async Task UntilNothingIsOpenAsync()
    {
        for (var since = TimeProvider.System.GetTimestamp(); await OpenAsync(); await Task.Delay(200))
            Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(5), "Work is left open.");

        async Task<bool> OpenAsync() => await CountAsync("""
            select (select count(*) from job where status in ('waiting', 'running'))
                 + (select count(*) from subscription where next_due_at <= now() and active)
            """) > 0;
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var command = study.Database.Database.DataSource.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
