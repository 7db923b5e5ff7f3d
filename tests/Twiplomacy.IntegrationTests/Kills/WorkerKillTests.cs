using System.Diagnostics;
using System.Globalization;
using System.Text;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.IntegrationTests.Database;
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

/// <summary>
/// Two workers, one database and a mail server: one of the workers is killed (kill -9) again and again at random moments,
/// and the database in between, while imports, editions and mails become due. TWIPLOMACY_WORKER_KILLS makes it the long run, of so many kills and of
/// 20 imports, 5 editions and 200 mails, which kill-run.sh starts.
/// </summary>
public sealed class WorkerKillTests(ITestOutputHelper output)
{
    private static readonly string? LongRun = Environment.GetEnvironmentVariable("TWIPLOMACY_WORKER_KILLS");
    private static readonly int Kills = int.Parse(LongRun ?? "3", CultureInfo.InvariantCulture);
    private static readonly (int Imports, int Editions, int Reports, int Recipients) Due = LongRun is null ? (3, 1, 4, 5) : (20, 5, 40, 5);
    private static readonly int KillsBetweenDatabaseKills = LongRun is null ? 2 : 12;
    private static readonly TimeSpan LongestTakeover = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Remarkable = TimeSpan.FromSeconds(8);

    private readonly Random _random = new(20140625);
    private readonly List<DateTime> _databaseKills = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    [Fact]
    public async Task Whatever_is_killed_every_import_and_edition_is_done_once_and_every_mail_sent_at_most_once()
    {
        using var mail = await MailServer.StartAsync(startTls: false);
        using var receiver = WebhookReceiver.Start();
        await using var cluster = await TestCluster.OwnAsync();
        var database = new TestDatabase(cluster);
        await database.InitializeAsync();
        await using var study = await ReportStudy.CreateAsync(database, mail.Settings(startTls: false));
        var before = await CountAsync(study, "select count(*) from list_observation");
        await study.Program.Get<AlertWriter>().CreateAsync(Alert(receiver.Address), ReportStudy.Now, CancellationToken.None);
        ProgramRun[] workers = [await StartAsync(study, mail), await StartAsync(study, mail)];
        Tell("two workers are up");
        var orphans = new List<Orphan>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await FeedAsync(study, kill);
            await Task.Delay(_random.Next(100, 2500));
            if (kill % KillsBetweenDatabaseKills == KillsBetweenDatabaseKills - 1) await KillDatabaseAsync(study, cluster);
            var victim = _random.Next(2);
            var id = workers[victim].Id;
            workers[victim].Dispose();
            orphans.AddRange(await OrphansAsync(study, id));
            workers[victim] = await StartAsync(study, mail);
            Tell($"kill {kill + 1}: worker {id} left {orphans.Count(orphan => orphan.Worker == id)} jobs; its successor is up");
        }
        await UntilNothingIsOpenAsync(study);
        Tell("nothing is open");
        foreach (var worker in workers) worker.Dispose();

        await JudgeAsync(study, mail, before);
        await JudgeAlertsAsync(study, receiver);
        await JudgeTakeoversAsync(study, orphans);
    }

    private async Task KillDatabaseAsync(ReportStudy study, TestCluster cluster)
    {
        _databaseKills.Add(await AskTimeAsync(study));
        await cluster.KillAsync();
        // What is pooled leads to the server that is gone.
        study.Database.Database.DataSource.Clear();
        study.Program.Database.DataSource.Clear();
        Tell("the database was killed and answers again");
    }

    private static async Task<DateTime> AskTimeAsync(ReportStudy study)
    {
        await using var command = study.Database.Database.DataSource.CreateCommand("select clock_timestamp()");
        return (DateTime)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>A job that a killed worker left behind, and the database's time at which it was seen to be left.</summary>
    private sealed record Orphan(int Worker, long Job, DateTime LeftAt);

    private static async Task<IReadOnlyList<Orphan>> OrphansAsync(ReportStudy study, int processId)
    {
        await using var command = study.Database.Database.DataSource.CreateCommand(
            $"select job_id, clock_timestamp() from job where status = 'running' and worker like '%/{processId}'");
        await using var rows = await command.ExecuteReaderAsync();
        var orphans = new List<Orphan>();
        while (await rows.ReadAsync()) orphans.Add(new Orphan(processId, rows.GetInt64(0), rows.GetDateTime(1)));
        return orphans;
    }

    /// <summary>By the job's own log: the first line after the kill that tells that another worker took the job over.</summary>
    private async Task JudgeTakeoversAsync(ReportStudy study, List<Orphan> orphans)
    {
        var takeovers = new List<TimeSpan>();
        foreach (var orphan in orphans)
        {
            // What the dead one had said last may have ended the job all the same.
            await using var command = study.Database.Database.DataSource.CreateCommand($"""
                select coalesce(min(log.at), min(job.finished_at))
                from job left join job_log log on log.job_id = job.job_id and log.message like 'The worker %/{orphan.Worker} stopped responding.%'
                where job.job_id = {orphan.Job}
                """);
            var taken = Assert.IsType<DateTime>(await command.ExecuteScalarAsync());
            // Nobody takes anything over while the database is away.
            if (_databaseKills.Any(at => orphan.LeftAt <= at && at <= taken)) continue;
            takeovers.Add(taken - orphan.LeftAt);
            if (takeovers[^1] > Remarkable) await TellWayAsync(study, orphan);
        }
        takeovers.Sort();
        var longest = takeovers.LastOrDefault();
        output.WriteLine($"{Kills} kills of workers and {_databaseKills.Count} of the database left {orphans.Count} jobs behind; takeovers took {takeovers.ElementAtOrDefault(takeovers.Count / 2).TotalSeconds:0.0} s in the median, {longest.TotalSeconds:0.0} s at most, by the database's times.");
        if (LongRun is null) return;
        Assert.NotEmpty(takeovers);
        Assert.InRange(longest, TimeSpan.Zero, LongestTakeover);
    }

    /// <summary>What became of a job after its worker was killed, by Hangfire's states and the job's own log.</summary>
    private async Task TellWayAsync(ReportStudy study, Orphan orphan)
    {
        await using var command = study.Database.Database.DataSource.CreateCommand($"""
            select at, said from (
                select state.createdat as at, state.name || ' ' || coalesce(state.reason, '') || ' ' || left(coalesce(state.data::text, ''), 120) as said
                from hangfire.state join job on job.hangfire_id = state.jobid where job.job_id = {orphan.Job}
                union all select at, message from job_log where job_id = {orphan.Job}) as way
            order by at
            """);
        await using var rows = await command.ExecuteReaderAsync();
        output.WriteLine($"The job {orphan.Job} that worker {orphan.Worker} left:");
        while (await rows.ReadAsync()) output.WriteLine($"  {(rows.GetDateTime(0) - orphan.LeftAt).TotalSeconds,6:0.0} s: {rows.GetString(1)}");
    }

    private void Tell(string what) => output.WriteLine($"{_watch.Elapsed.TotalSeconds,6:0.0} s: {what}");

    private async Task JudgeAsync(ReportStudy study, MailServer mail, long observationsBefore)
    {
        Assert.Equal(Due.Imports, await CountAsync(study, "select count(*) from import where status = 'published' and name like 'due-%'"));
        Assert.Equal(0, await CountAsync(study, "select count(*) from import where status <> 'published'"));
        Assert.Equal(
            observationsBefore + Due.Imports * Owners,
            await CountAsync(study, "select count(*) from list_observation join import using (import_id) where name not like 'alert-%'"));
        Assert.Equal(Due.Editions, await CountAsync(study, "select count(*) from edition_revision where not stale and network <> '{}'"));
        Assert.Equal(4 * Due.Editions, await CountAsync(study, "select count(*) from edition_member"));

        var rows = await study.DeliveriesAsync();
        var taken = mail.Taken().CountBy(sent => sent["message_id"]!.ToString().Trim('<', '>').Split('@')[0]).ToDictionary(pair => pair.Key, pair => pair.Value);
        Assert.Equal(Due.Reports * Due.Recipients, rows.Count(row => row.Occasion != ReportOccasion.Alert));
        Assert.All(taken, sent => Assert.True(sent.Value == 1, $"{sent.Key} was sent {sent.Value} times."));
        Assert.All(rows, row => Assert.True(row.Status is DeliveryStatus.Sent or DeliveryStatus.Unconfirmed, $"{row.Address} is {row.Status}: {row.Error}"));
        Assert.All(rows.Where(row => row is { Status: DeliveryStatus.Sent, Channel: DeliveryChannel.Mail }), row => Assert.True(taken.ContainsKey(row.MessageId), $"{row.Address} was not sent."));
        output.WriteLine($"{rows.Count(row => row.Status == DeliveryStatus.Sent)} mails sent, {rows.Count(row => row.Status == DeliveryStatus.Unconfirmed)} unconfirmed, "
            + $"of which {rows.Count(row => row.Status == DeliveryStatus.Unconfirmed && taken.ContainsKey(row.MessageId))} had been sent.");
    }

    private static AlertTerms Alert(string webhook) => new()
    {
        Name = "Everything", Panel = "ministries", Kinds = ["follows", "unfollows", "became_mutual", "stopped_being_mutual"], CoolDownHours = 0, Active = true,
        Recipients = [.. Enumerable.Range(0, Due.Recipients).Select(r => $"alert{r}@mfa.example")], WebhookUrl = webhook,
    };

    /// <summary>Every change is in one digest, and every digest went out on every way at most once.</summary>
    private static async Task JudgeAlertsAsync(ReportStudy study, WebhookReceiver receiver)
    {
        var items = await CountAsync(study, "select count(*) from alert_item");
        Assert.True(items > 0);
        Assert.Equal(items, await CountAsync(study, "select count(*) from alert_item where report_id is not null"));
        Assert.Equal(items, await CountAsync(study, "select count(distinct (kind, account, other, seen_by)) from alert_item"));
        Assert.Equal(
            (await CountAsync(study, "select count(distinct report_id) from alert_item")) * (Due.Recipients + 1),
            await CountAsync(study, "select count(*) from delivery join report using (report_id) where occasion = 'alert'"));
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
    private static async Task FeedAsync(ReportStudy study, int round)
    {
        foreach (var number in Share(Due.Imports, round)) await HandInAsync(study.Program, number);
        if (round < 30) await CaptureAsync(study.Program, round);
        foreach (var number in Share(Due.Editions, round))
            await study.Program.Get<EditionWriter>().RequestAsync(
                $"due-{number}", "ministries", ReportStudy.Now, System.Text.Json.JsonSerializer.Serialize(new EditionSettings(), EditionJson.Options), null, ReportStudy.Now, CancellationToken.None);
        foreach (var number in Share(Due.Reports, round))
            await study.SubscribeAsync(ReportStudy.Terms([.. Enumerable.Range(0, Due.Recipients).Select(r => $"r{r}@s{number}.example")]) with { Name = $"Due {number}" });
    }

    private static IEnumerable<int> Share(int all, int round) => Enumerable.Range(0, all).Where(number => number * Kills / all == round);

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

    private static async Task<ProgramRun> StartAsync(ReportStudy study, MailServer mail)
    {
        var variables = mail.Settings(startTls: false).Append(("Logging:LogLevel:Default", "None")).Append(("Webhooks:AllowPrivate", "true"))
            .Select(setting => ("TWIPLOMACY__" + setting.Item1.Replace(":", "__", StringComparison.Ordinal), setting.Item2));
        var worker = ProgramRun.Start(study.Database.ConnectionString, variables, "worker");
        Assert.Equal("Twiplomacy is running background jobs.", await worker.ReadLineAsync());
        return worker;
    }

    private static async Task UntilNothingIsOpenAsync(ReportStudy study)
    {
        for (var since = TimeProvider.System.GetTimestamp(); await OpenAsync(); await Task.Delay(200))
            Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(5), "Work is left open.");

        async Task<bool> OpenAsync() => await CountAsync(study, """
            select (select count(*) from job where status in ('waiting', 'running'))
                 + (select count(*) from subscription where next_due_at <= now() and active)
            """) > 0;
    }

    private static async Task<long> CountAsync(ReportStudy study, string sql)
    {
        await using var command = study.Database.Database.DataSource.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
