using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Jobs;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

public sealed class JobRunnerTests : JobTest
{
    private sealed record Arguments(string Name, int Count);

    private static JobRunner Runner(ServiceProvider worker) => worker.GetRequiredService<JobRunner>();

    private Task<int> RunDueAsync(Script script) => Runner(Worker(script)).RunDueAsync(None);

    [Fact]
    public async Task A_job_gets_its_arguments_and_leaves_its_result()
    {
        var id = await Writer.EnqueueAsync(
            NewJob() with { Payload = JobPayload.Write(new Arguments("leaders", 3)) }, Now, None);

        var runs = await RunDueAsync(new Script((context, _) =>
        {
            var arguments = context.Payload<Arguments>();
            context.Log($"for {arguments.Name}");
            context.SetResult(arguments with { Count = arguments.Count + 1 });
            return Task.CompletedTask;
        }));

        Assert.Equal(1, runs);
        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Succeeded, """{"name": "leaders", "count": 4}"""), (job.Status, job.Result));
        Assert.Equal("for leaders", Assert.Single(await Queries.ListLogAsync(id, 0, 10, None)).Message);
    }

    [Fact]
    public async Task An_error_is_retried_after_a_wait_that_doubles_until_the_job_has_failed()
    {
        var id = await Writer.EnqueueAsync(NewJob() with { MaxAttempts = 3 }, Now, None);
        var script = new Script((_, _) => throw new IOException("The disk is full."));

        foreach (var wait in new[] { 5.0, 10.0 })
        {
            Assert.Equal(1, await RunDueAsync(script));
            var waiting = await GetAsync(id);
            Assert.Equal((JobStatus.Waiting, "IOException: The disk is full."), (waiting.Status, waiting.Error));
            Assert.Equal(wait, (waiting.DueAt - Now).TotalSeconds, tolerance: 2.0);
            Assert.Equal(0, await RunDueAsync(script));
            Time.Advance(TimeSpan.FromSeconds(wait));
        }

        Assert.Equal(1, await RunDueAsync(script));
        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Failed, 3, 3), (job.Status, job.Attempts, job.Failures));
        Assert.Equal(3, (await Queries.ListLogAsync(id, 0, 10, None)).Count);
    }

    [Fact]
    public async Task A_failure_that_trying_again_cannot_mend_is_final()
    {
        var id = await EnqueueAsync();

        await RunDueAsync(new Script((_, _) => throw new JobFailedException("Nothing in leaders.zip could be read.")));

        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Failed, 1, "Nothing in leaders.zip could be read."), (job.Status, job.Attempts, job.Error));
    }

    [Fact]
    public async Task Arguments_of_another_shape_fail_the_job()
    {
        var id = await Writer.EnqueueAsync(NewJob() with { Payload = """{"name": 5}""" }, Now, None);

        await RunDueAsync(new Script((context, _) => Task.FromResult(context.Payload<Arguments>())));

        var job = await GetAsync(id);
        Assert.Equal(JobStatus.Failed, job.Status);
        Assert.StartsWith("The job's payload is no Arguments", job.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_job_does_not_keep_the_next_from_running()
    {
        var bad = await EnqueueAsync("bad");
        var good = await EnqueueAsync("good");

        await RunDueAsync(new Script((context, _) => context.JobId == bad ? throw new IOException("bad") : Task.CompletedTask));

        Assert.Equal(JobStatus.Succeeded, (await GetAsync(good)).Status);
    }

    [Fact]
    public async Task Progress_is_seen_while_the_job_runs()
    {
        var id = await EnqueueAsync();
        var goOn = new TaskCompletionSource();
        var running = RunDueAsync(new Script((context, _) =>
        {
            context.Report(0.5, "halfway");
            return goOn.Task;
        }));

        var job = await UntilAsync(id, job => job.Progress is not null);
        Assert.Equal((JobStatus.Running, 0.5, "halfway"), (job.Status, job.Progress, job.Message));
        goOn.SetResult();
        await running;
        Assert.Equal(1.0, (await GetAsync(id)).Progress);
    }

    [Fact]
    public async Task A_running_job_that_is_cancelled_stops()
    {
        var id = await EnqueueAsync();
        var running = RunDueAsync(new Script((_, stop) => Task.Delay(Timeout.Infinite, stop)));
        await UntilAsync(id, job => job.Status == JobStatus.Running);

        await Writer.CancelAsync(id, Now, None);
        await running;

        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Cancelled, null), (job.Status, job.Error));
    }

    [Fact]
    public async Task A_graceful_stop_hands_the_job_back_and_another_worker_finishes_it()
    {
        var id = await EnqueueAsync();
        using var stopping = new CancellationTokenSource();
        var running = Runner(Worker(new Script((_, stop) => Task.Delay(Timeout.Infinite, stop)))).RunDueAsync(stopping.Token);
        await UntilAsync(id, job => job.Status == JobStatus.Running);

        await stopping.CancelAsync();
        await running;
        var back = await GetAsync(id);
        Assert.Equal((JobStatus.Waiting, 1, 0, null), (back.Status, back.Attempts, back.Failures, back.Error));

        await RunDueAsync(new Script((_, _) => Task.CompletedTask));
        var done = await GetAsync(id);
        Assert.Equal((JobStatus.Succeeded, 2, 0), (done.Status, done.Attempts, done.LostWorkers));
    }

    [Fact]
    public async Task A_run_that_has_lost_its_claim_is_stopped_and_writes_nothing()
    {
        var id = await EnqueueAsync();
        var stopped = false;
        // So slow a heart that the claim can be lost between two beats.
        var worker = Worker(
            new Script(async (_, stop) =>
            {
                await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => stopped = true, TaskScheduler.Default);
                throw new IOException("The loser's last words");
            }),
            options => options with { Heartbeat = TimeSpan.FromSeconds(2) });
        var running = Runner(worker).RunDueAsync(None);
        await UntilAsync(id, job => job.Status == JobStatus.Running);

        Time.Advance(Lease + TimeSpan.FromSeconds(1));
        var winner = await ClaimAsync("winner");
        await running;

        Assert.True(stopped);
        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Running, "winner", null, 0), (job.Status, job.Worker, job.Error, job.Failures));
        Assert.True(await Claims.SucceedAsync(winner.Claim, null, Now, None));
    }

    [Fact]
    public async Task A_job_that_was_cancelled_under_a_dead_worker_is_not_begun_again()
    {
        var id = await EnqueueAsync();
        await ClaimAsync("dies");
        await Writer.CancelAsync(id, Now, None);
        Time.Advance(Lease + TimeSpan.FromSeconds(1));
        var script = new Script((_, _) => Task.CompletedTask);

        await RunDueAsync(script);

        Assert.Empty(script.Begun);
        Assert.Equal(JobStatus.Cancelled, (await GetAsync(id)).Status);
    }

    [Fact]
    public async Task A_job_that_kills_every_worker_fails_in_the_end()
    {
        var id = await EnqueueAsync();
        for (var death = 0; death < 4; death++)
        {
            await ClaimAsync($"worker {death}");
            Time.Advance(Lease + TimeSpan.FromSeconds(1));
        }
        var script = new Script((_, _) => Task.CompletedTask);

        await Runner(Worker(script, options => options with { MaxLostWorkers = 3 })).RunDueAsync(None);

        Assert.Empty(script.Begun);
        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Failed, 4), (job.Status, job.LostWorkers));
        Assert.Equal("4 workers died while they ran this job; it is not tried again.", job.Error);
    }
}
