using Hangfire.States;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Core.Messages;
using Twiplomacy.Jobs;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>Servers of one database: what they share, take over and bring back, and what the dashboard does to jobs.</summary>
public sealed class JobServerTests : JobTest
{
    private static Script Nothing => new((_, _) => Task.CompletedTask);

    private static Script Endless => new((_, stop) => Task.Delay(Timeout.Infinite, stop));

    [Fact]
    public async Task A_dead_workers_job_is_taken_over_before_what_was_never_begun()
    {
        var orphan = await EnqueueAsync("orphan");
        await ClaimAsync(orphan, "dead");
        await ExecuteAsync("update hangfire.jobqueue set fetchedat = now() - interval '1 hour'");
        for (var number = 0; number < 10; number++) await EnqueueAsync($"work {number}");
        var script = Nothing;

        Start(script, options => options with { Concurrency = 1 });

        var job = await UntilAsync(orphan, job => job.Status == JobStatus.Succeeded);
        Assert.Equal((2, 1), (job.Attempts, job.LostWorkers));
        Assert.True(script.Begun.ToList().IndexOf(orphan) < 10, "The orphan waited for the end of the queue.");
    }

    [Fact]
    public async Task A_job_that_no_server_would_ever_run_is_brought_back()
    {
        var (forgotten, old) = (await EnqueueAsync("forgotten"), await EnqueueAsync("of an older version"));
        await ExecuteAsync($"update job set hangfire_id = null where job_id = {old}; delete from hangfire.jobqueue; delete from hangfire.job");

        Start(Nothing);

        await UntilAsync(forgotten, job => job.Status == JobStatus.Succeeded);
        await UntilAsync(old, job => job.Status == JobStatus.Succeeded);
    }

    [Fact]
    public async Task A_run_whose_end_did_not_reach_our_row_is_followed_by_the_next_try()
    {
        var id = await EnqueueAsync();
        await ClaimAsync(id, "cut off");
        var process = Worker(Nothing);
        var carrier = $"{await CarrierAsync(id)}";
        Dashboard(process).ChangeState(carrier, new ScheduledState(Now.UtcDateTime.AddSeconds(1)), null);

        process.GetRequiredService<JobServer>().Start();

        var job = await UntilAsync(id, job => job.Status == JobStatus.Succeeded);
        Assert.Equal((2, carrier), (job.Attempts, $"{await CarrierAsync(id)}"));
        await UntilStateAsync(id, "Succeeded");
    }

    [Fact]
    public async Task What_Hangfire_gave_up_fails_with_its_reason()
    {
        var id = await EnqueueAsync();
        await ExecuteAsync("""
            with state as (insert into hangfire.state (jobid, name, reason, createdat, data) select id, 'Failed', 'Nobody can do it.', now(), '{}' from hangfire.job returning id, jobid)
            update hangfire.job set stateid = state.id, statename = 'Failed' from state where job.id = state.jobid;
            delete from hangfire.jobqueue
            """);

        Start(Nothing);

        Assert.Equal(Message.Verbatim("Nobody can do it."), (await UntilAsync(id, job => job.Status == JobStatus.Failed)).Error);
    }

    [Fact]
    public async Task Another_process_is_woken_by_the_database()
    {
        Start(Nothing, options => options with { Stays = false });
        await using var listener = await Source.OpenConnectionAsync();
        await using (var listen = new Npgsql.NpgsqlCommand("listen new_job", listener)) await listen.ExecuteNonQueryAsync();
        var told = new TaskCompletionSource();
        listener.Notification += (_, _) => told.TrySetResult();

        await EnqueueAsync();

        await listener.WaitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        Assert.True(told.Task.IsCompleted);
    }

    [Fact]
    public async Task Two_workers_share_the_work_and_do_nothing_twice()
    {
        var ids = new List<long>();
        for (var number = 0; number < 30; number++) ids.Add(await EnqueueAsync($"work {number}"));
        Script[] scripts = [Slow(), Slow()];

        foreach (var script in scripts) Start(script);
        foreach (var id in ids) await UntilAsync(id, job => job.Status == JobStatus.Succeeded);

        Assert.Equal(ids, scripts.SelectMany(script => script.Begun).Order());
        Assert.All(scripts, script => Assert.NotEmpty(script.Begun));

        static Script Slow() => new((_, stop) => Task.Delay(TimeSpan.FromMilliseconds(300), stop));
    }

    [Fact]
    public async Task No_more_jobs_run_at_once_than_the_setting_allows()
    {
        var (now, most) = (0, 0);
        var ids = new List<long>();
        for (var number = 0; number < 20; number++) ids.Add(await EnqueueAsync($"work {number}"));
        Start(new Script(async (_, stop) =>
        {
            var running = Interlocked.Increment(ref now);
            for (int seen; (seen = most) < running;) Interlocked.CompareExchange(ref most, running, seen);
            await Task.Delay(TimeSpan.FromMilliseconds(100), stop);
            Interlocked.Decrement(ref now);
        }), options => options with { Concurrency = 3 });

        foreach (var id in ids) await UntilAsync(id, job => job.Status == JobStatus.Succeeded);

        Assert.InRange(most, 2, 3);
    }

    [Fact]
    public async Task Deleting_in_the_dashboard_is_calling_off()
    {
        var process = Worker(Endless);
        var waiting = await EnqueueAsync("waiting");
        Assert.True(Dashboard(process).ChangeState($"{await CarrierAsync(waiting)}", new DeletedState(), null));
        Assert.Equal((JobStatus.Cancelled, "Deleted"), ((await GetAsync(waiting)).Status, await StateAsync(waiting)));

        var running = await EnqueueAsync("running");
        process.GetRequiredService<JobServer>().Start();
        await UntilAsync(running, job => job.Status == JobStatus.Running);
        Dashboard(process).ChangeState($"{await CarrierAsync(running)}", new DeletedState(), null);

        await UntilAsync(running, job => job.Status == JobStatus.Cancelled);
        await UntilStateAsync(running, "Deleted");
    }

    [Fact]
    public async Task Requeueing_in_the_dashboard_is_trying_again()
    {
        var broken = true;
        var process = Start(new Script((_, _) => broken ? throw new JobFailedException(Message.Verbatim("no")) : Task.CompletedTask));
        var id = await EnqueueAsync();
        await UntilStateAsync(id, "Failed");
        broken = false;

        Dashboard(process).ChangeState($"{await CarrierAsync(id)}", new EnqueuedState(), null);

        await UntilAsync(id, job => job.Status == JobStatus.Succeeded);
        await UntilStateAsync(id, "Succeeded");
        Dashboard(process).ChangeState($"{await CarrierAsync(id)}", new EnqueuedState(), null);
        Assert.Equal(("Succeeded", JobStatus.Succeeded, 2), (await StateAsync(id), (await GetAsync(id)).Status, (await GetAsync(id)).Attempts));
    }

    [Fact]
    public async Task A_requeue_is_refused_while_the_same_work_is_open_elsewhere()
    {
        var process = Worker(Nothing);
        var first = await EnqueueAsync();
        await Writer.CancelAsync(first, Now, None);
        var second = await EnqueueAsync();

        Dashboard(process).ChangeState($"{await CarrierAsync(first)}", new EnqueuedState(), null);

        Assert.Equal(("Deleted", JobStatus.Cancelled), (await StateAsync(first), (await GetAsync(first)).Status));
        Assert.Equal("The same work is already running as another job.", await ScalarAsync(
            $"select reason from hangfire.state join hangfire.job on state.id = job.stateid where job.id = {await CarrierAsync(first)}"));
        Assert.Equal(JobStatus.Waiting, (await GetAsync(second)).Status);
    }
}
