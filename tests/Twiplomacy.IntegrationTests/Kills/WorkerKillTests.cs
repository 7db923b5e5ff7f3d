using System.Diagnostics;
using System.Globalization;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Mail;
using Twiplomacy.IntegrationTests.Server.Cli;
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
    private static readonly DueWork.Amounts Due = LongRun is null ? new(3, 1, 4, 5) : new(20, 5, 40, 5);
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
        var work = await DueWork.PrepareAsync(study, mail, receiver, Due, Kills);
        ProgramRun[] workers = [await work.StartWorkerAsync(), await work.StartWorkerAsync()];
        Tell("two workers are up");
        var orphans = new List<Orphan>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await work.FeedAsync(kill);
            await Task.Delay(_random.Next(100, 2500));
            if (kill % KillsBetweenDatabaseKills == KillsBetweenDatabaseKills - 1) await KillDatabaseAsync(study, cluster);
            var victim = _random.Next(2);
            var id = workers[victim].Id;
            workers[victim].Dispose();
            orphans.AddRange(await OrphansAsync(study, id));
            workers[victim] = await work.StartWorkerAsync();
            Tell($"kill {kill + 1}: worker {id} left {orphans.Count(orphan => orphan.Worker == id)} jobs; its successor is up");
        }
        await work.UntilNothingIsOpenAsync();
        Tell("nothing is open");
        foreach (var worker in workers) worker.Dispose();

        await work.JudgeAsync(output);
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
}
