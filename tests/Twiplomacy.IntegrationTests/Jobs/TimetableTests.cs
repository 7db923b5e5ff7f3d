using Hangfire;
using Hangfire.Storage;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Core.Reports;
using Twiplomacy.IntegrationTests.Mail;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Jobs.Daily;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Reports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>What becomes due is taken up once, whichever process strikes first and however late it is; Hangfire knows when.</summary>
public sealed class TimetableTests : IAsyncLifetime
{
    private ReportStudy? _study;

    public async Task InitializeAsync() => _study = await ReportStudy.CreateAsync();

    public async Task DisposeAsync() => await _study!.DisposeAsync();

    [Fact]
    public async Task After_three_days_asleep_a_daily_report_comes_once()
    {
        var id = await _study!.SubscribeAsync(ReportStudy.Terms("a@mfa.example"));
        await _study.ExecuteAsync($"update subscription set reported_until = now() - interval '3 days', next_due_at = now() - interval '2 days' where subscription_id = {id}");

        Assert.Equal(1, await OpenAsync());
        Assert.Equal(0, await OpenAsync());

        Assert.Single(await _study.DeliveriesAsync());
    }

    [Fact]
    public async Task Of_many_processes_that_strike_at_once_one_takes_a_report_up()
    {
        for (var number = 0; number < 5; number++) await _study!.SubscribeAsync(ReportStudy.Terms("a@mfa.example") with { Name = $"Report {number}" });

        var queued = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => OpenAsync())));

        Assert.Equal(5, queued.Sum());
        Assert.Equal(5, (await _study!.DeliveriesAsync()).Count);
    }

    [Fact]
    public async Task Each_active_subscription_is_a_recurring_job_in_its_zone()
    {
        var terms = ReportStudy.Terms("a@mfa.example") with { Name = "Weekly", Cadence = Cadence.Weekly, Day = 7, Hour = 8, TimeZone = "Europe/Paris" };
        var id = await _study!.SubscribeAsync(terms);
        using var server = await Server.StartAsync(_study);

        var weekly = await server.UntilAsync(jobs => jobs.SingleOrDefault(job => job.Id == $"report:{id}"));
        Assert.Equal(("0 8 * * 0", "Europe/Paris", "Weekly"), (weekly.Cron, weekly.TimeZoneId, weekly.Job.Args[1]));
        Assert.Equal("0 3 * * *", server.Jobs().Single(job => job.Id == "retention").Cron);
        Assert.Equal("0 5 * * *", server.Jobs().Single(job => job.Id == "capture-reminder").Cron);

        await _study.Program.Get<SubscriptionWriter>().UpdateAsync(id, terms with { Cadence = Cadence.Monthly, Day = 30, TimeZone = "America/Caracas" }, ReportStudy.Now, CancellationToken.None);
        var february = await server.UntilAsync(jobs => jobs.SingleOrDefault(job => job.Id == $"report:{id}:february"));
        Assert.Equal(("0 8 L 2 *", "America/Caracas"), (february.Cron, february.TimeZoneId));
        Assert.Equal("0 8 30 1,3-12 *", server.Jobs().Single(job => job.Id == $"report:{id}").Cron);

        await _study.Program.Get<SubscriptionWriter>().UpdateAsync(id, terms with { Active = false }, ReportStudy.Now, CancellationToken.None);
        await server.UntilAsync(jobs => jobs.All(job => !job.Id.StartsWith("report:", StringComparison.Ordinal)) ? jobs : null);
    }

    [Fact]
    public async Task A_strike_queues_the_daily_work_once_under_its_name()
    {
        using var server = await Server.StartAsync(_study!);
        await server.UntilAsync(jobs => jobs.SingleOrDefault(job => job.Id == "retention"));

        server.Trigger("retention");

        var job = await server.UntilEndedAsync("retention");
        Assert.Equal((JobStatus.Succeeded, DailyMessages.Retention()), (job.Status, job.Title));
    }

    [Fact]
    public async Task A_report_waits_for_its_data_and_goes_out_at_its_deadline_with_what_is_missing()
    {
        var terms = ReportStudy.Terms("a@mfa.example") with { Accounts = ["alpha"], WaitHours = 72 };
        var id = await _study!.SubscribeAsync(terms);
        // Nothing of @alpha was captured since yesterday.
        await _study.ExecuteAsync($"update subscription set reported_until = now() - interval '1 day' where subscription_id = {id}");

        await _study.RunAsync();
        var job = Assert.Single(await _study.Program.Get<JobQueries>().ListAsync(JobStatus.Waiting, "report", null, 10, CancellationToken.None));
        var log = await _study.Program.Get<JobQueries>().ListLogAsync(job.JobId, 0, 10, CancellationToken.None);
        await _study.ExecuteAsync("update report set wait_until = now()");
        var report = (await _study.DeliveriesAsync())[0].ReportId;
        await _study.Program.Get<JobWriter>().EnqueueAsync(ReportWriter.JobOf(report, terms.Name, ReportOccasion.Scheduled), ReportStudy.Now, CancellationToken.None);
        await _study.WorkAsync();

        Assert.Equal(0, job.Failures);
        Assert.StartsWith("Waiting for data: No list of @alpha has been captured since ", Assert.Single(log).Message.ToString(), StringComparison.Ordinal);
        Assert.Contains("We sent this report without waiting any longer. No list of @alpha", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_study.Outbox, "*.eml"))).ContinueWith(
            text => text.Result.Replace("=\r\n", "", StringComparison.Ordinal), TaskScheduler.Default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_captures_are_named()
    {
        await _study!.SubscribeAsync(ReportStudy.Terms());

        var (old, _) = await _study.Program.Get<CaptureReminders>().QueueAsync(ReportStudy.Now.AddDays(60), CancellationToken.None);

        Assert.Contains(old, line => line.ToString().EndsWith("(@alpha)’s following list is 62 days old.", StringComparison.Ordinal));
        Assert.Empty((await _study.Program.Get<CaptureReminders>().QueueAsync(ReportStudy.Now, CancellationToken.None)).Lines);
    }

    private Task<int> OpenAsync() => _study!.Program.Get<DueReports>().OpenAsync(ReportStudy.Now, CancellationToken.None);

    /// <summary>A worker that stays, on the study's database.</summary>
    private sealed class Server(Microsoft.AspNetCore.Builder.WebApplication host, ReportStudy study) : IDisposable
    {
        public static async Task<Server> StartAsync(ReportStudy study)
        {
            var host = Twiplomacy.Server.Hosting.WebHost.Build(study.Program.Settings, study.Program.Database);
            await host.StartAsync();
            return new Server(host, study);
        }

        public List<RecurringJobDto> Jobs()
        {
            using var connection = host.Services.GetRequiredService<JobStorage>().GetConnection();
            return connection.GetRecurringJobs();
        }

        public void Trigger(string id) => new RecurringJobManager(host.Services.GetRequiredService<JobStorage>()).Trigger(id);

        public async Task<T> UntilAsync<T>(Func<List<RecurringJobDto>, T?> found) where T : class
        {
            for (var since = TimeProvider.System.GetTimestamp(); ; await Task.Delay(50))
            {
                if (found(Jobs()) is { } what) return what;
                Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1), "After a minute still not there.");
            }
        }

        public async Task<JobRow> UntilEndedAsync(string kind)
        {
            for (var since = TimeProvider.System.GetTimestamp(); ; await Task.Delay(50))
            {
                var jobs = await study.Program.Get<JobQueries>().ListAsync(null, kind, null, 10, CancellationToken.None);
                if (jobs is [{ Status: JobStatus.Succeeded or JobStatus.Failed } only]) return only;
                Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1), $"After a minute {jobs.Count} jobs and no end.");
            }
        }

        public void Dispose() => host.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
