using System.Diagnostics;
using System.Net;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Mail;
using Twiplomacy.IntegrationTests.Server.Cli;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Kills;

/// <summary>The primary is killed while two workers import, build and send and a server is read; the standby is promoted.</summary>
public sealed class PromotionTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_promotion_in_the_middle_of_imports_editions_and_mails_loses_nothing_and_does_nothing_twice()
    {
        using var mail = await MailServer.StartAsync(startTls: false);
        using var receiver = WebhookReceiver.Start();
        await using var pair = await StandbyPair.StartAsync();
        var database = await TestDatabase.AtAsync(pair.ConnectionString);
        await using var study = await ReportStudy.CreateAsync(database, mail.Settings(startTls: false));
        var work = await DueWork.PrepareAsync(study, mail, receiver, new(4, 2, 4, 5), rounds: 2);
        ProgramRun[] workers = [await work.StartWorkerAsync(), await work.StartWorkerAsync()];
        await work.FeedAsync(0);
        await UntilAsync(async () => await work.CountAsync("select count(*) from job where status = 'running'") > 0);

        await pair.KillPrimaryAsync();
        await pair.PromoteAsync();
        await work.FeedAsync(1);
        await work.UntilNothingIsOpenAsync();
        foreach (var worker in workers) worker.Dispose();

        await work.JudgeAsync(output);
    }

    [Fact]
    public async Task Pages_answer_again_within_seconds_of_a_promotion()
    {
        await using var pair = await StandbyPair.StartAsync();
        using var run = ProgramRun.Start(
            pair.ConnectionString, [("TWIPLOMACY__LOGGING__LOGLEVEL__DEFAULT", "None"), ("TWIPLOMACY__DATABASE__READFROM", "standby")], "serve", "--port", "0");
        using var client = new HttpClient { BaseAddress = new Uri((await run.ReadLineAsync())!.Split(' ')[^1]) };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
        var statuses = new HashSet<HttpStatusCode>();
        var reading = ReadAsync(client, statuses);

        await pair.KillPrimaryAsync();
        await pair.PromoteAsync();

        var away = await reading;
        output.WriteLine($"Pages were away for {away.TotalSeconds:0.0} s.");
        Assert.Subset(new HashSet<HttpStatusCode> { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable }, statuses);
        await UntilAsync(async () => (await client.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK);
    }

    /// <summary>Reads a page until it has answered for three seconds; tells for how long it did not.</summary>
    private static async Task<TimeSpan> ReadAsync(HttpClient client, HashSet<HttpStatusCode> statuses)
    {
        var (watch, away, lastGood, goodSince) = (Stopwatch.StartNew(), TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        while (watch.Elapsed - goodSince < TimeSpan.FromSeconds(3))
        {
            Assert.True(watch.Elapsed < Patience, "Pages do not answer again.");
            var status = (await client.GetAsync("/jobs")).StatusCode;
            statuses.Add(status);
            if (status != HttpStatusCode.OK) goodSince = watch.Elapsed;
            else (away, lastGood) = (watch.Elapsed - lastGood > away ? watch.Elapsed - lastGood : away, watch.Elapsed);
            await Task.Delay(20);
        }
        return away;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var since = Stopwatch.StartNew(); !await holds(); await Task.Delay(10)) Assert.True(since.Elapsed < Patience, "It does not come.");
    }
}
