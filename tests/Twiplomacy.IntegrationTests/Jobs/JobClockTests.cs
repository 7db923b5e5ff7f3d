using Microsoft.Extensions.Logging.Abstractions;
using Twiplomacy.IntegrationTests.Mail;
using Twiplomacy.Jobs.Queue;
using Twiplomacy.Jobs.Recurring;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>What becomes due by the clock is taken up once, whoever's clock strikes first and however late it is.</summary>
public sealed class JobClockTests : IAsyncLifetime
{
    private ReportStudy? _study;

    public async Task InitializeAsync() => _study = await ReportStudy.CreateAsync();

    public async Task DisposeAsync() => await _study!.DisposeAsync();

    [Fact]
    public async Task After_three_days_asleep_a_daily_report_comes_once()
    {
        var id = await _study!.SubscribeAsync(ReportStudy.Terms("a@mfa.example"));
        await _study.ExecuteAsync($"update subscription set reported_until = now() - interval '3 days', next_due_at = now() - interval '2 days' where subscription_id = {id}");

        Assert.Equal(1, await Clock().StrikeAsync(CancellationToken.None));
        Assert.Equal(0, await Clock().StrikeAsync(CancellationToken.None));

        Assert.Single(await _study.DeliveriesAsync());
    }

    [Fact]
    public async Task Of_many_clocks_that_strike_at_once_one_takes_a_report_up()
    {
        for (var number = 0; number < 5; number++) await _study!.SubscribeAsync(ReportStudy.Terms("a@mfa.example") with { Name = $"Report {number}" });

        var queued = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Clock().StrikeAsync(CancellationToken.None))));

        Assert.Equal(5, queued.Sum());
        Assert.Equal(5, (await _study!.DeliveriesAsync()).Count);
    }

    [Fact]
    public async Task A_recurring_job_comes_once_a_day_and_is_caught_up_once()
    {
        var work = RecurringWork.Daily("retention", "Drop exports", hour: ReportStudy.Now.Hour);

        Assert.Equal(1, await Clock(work).StrikeAsync(CancellationToken.None));
        Assert.Equal(0, await Clock(work).StrikeAsync(CancellationToken.None));
        await _study!.ExecuteAsync("update recurring_job set next_due_at = now() - interval '9 days'");
        await _study.RunAsync();

        var queued = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Clock(work).StrikeAsync(CancellationToken.None))));
        Assert.Equal(1, queued.Sum());
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
        await _study.ExecuteAsync("update report set wait_until = now(); update job set due_at = now()");
        await _study.RunAsync();

        Assert.Equal(0, job.Failures);
        Assert.Contains("No list of @alpha was captured since", Assert.Single(log).Message, StringComparison.Ordinal);
        Assert.Contains("Sent without waiting any longer: No list of @alpha", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_study.Outbox, "*.eml"))).ContinueWith(
            text => text.Result.Replace("=\r\n", "", StringComparison.Ordinal), TaskScheduler.Default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_captures_are_named()
    {
        await _study!.SubscribeAsync(ReportStudy.Terms());

        var (old, _) = await _study.Program.Get<CaptureReminders>().QueueAsync(ReportStudy.Now.AddDays(60), CancellationToken.None);

        Assert.Contains(old, line => line.StartsWith("The following list of ", StringComparison.Ordinal) && line.EndsWith("(@alpha) is 62 days old.", StringComparison.Ordinal));
        Assert.Empty((await _study.Program.Get<CaptureReminders>().QueueAsync(ReportStudy.Now, CancellationToken.None)).Lines);
    }

    private JobClock Clock(params RecurringWork[] works) => new(
        _study!.Program.Get<DueReports>(), _study.Program.Get<RecurringJobs>(), _study.Program.Get<JobQueue>(), works, TimeProvider.System, NullLogger<JobClock>.Instance);
}
