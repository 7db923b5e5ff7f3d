using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Core.Messages;
using Twiplomacy.Jobs;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>How runs begin and end, in our rows and in Hangfire's states.</summary>
public sealed class JobRunTests : JobTest
{
    private static Script Nothing => new((_, _) => Task.CompletedTask);

    private static Script Endless => new((_, stop) => Task.Delay(Timeout.Infinite, stop));

    [Fact]
    public async Task A_job_leaves_its_log_and_its_result()
    {
        var id = await EnqueueAsync();
        Start(new Script((context, _) =>
        {
            context.Log(Message.Verbatim("for leaders"));
            context.SetResult(new { Name = "leaders", Count = 4 });
            return Task.CompletedTask;
        }));

        var job = await UntilAsync(id, job => job.Status == JobStatus.Succeeded);

        Assert.Equal("""{"name": "leaders", "count": 4}""", job.Result);
        Assert.Equal(Message.Verbatim("for leaders"), Assert.Single(await Queries.ListLogAsync(id, 0, 10, None)).Message);
        await UntilStateAsync(id, "Succeeded");
    }

    [Fact]
    public async Task An_error_is_tried_again_until_the_job_has_failed_and_a_retry_has_all_tries_before_it()
    {
        var id = await EnqueueAsync();
        Start(new Script((_, _) => throw new IOException("The disk is full.")));

        var waiting = await UntilAsync(id, job => job is { Status: JobStatus.Waiting, Failures: 1 });
        Assert.Equal(("IOException: The disk is full.", 3), (waiting.Error!.ToString(), waiting.MaxAttempts));
        Assert.True(waiting.DueAt > waiting.StartedAt);
        var failed = await UntilAsync(id, job => job.Status == JobStatus.Failed);
        await UntilStateAsync(id, "Failed");

        Assert.Equal((3, 3), (failed.Attempts, failed.Failures));
        Assert.Equal(3, (await Queries.ListLogAsync(id, 0, 10, None)).Count);
        Assert.Equal(RetryAnswer.Queued, await Writer.RetryAsync(id, Now, None));
        failed = await UntilAsync(id, job => job.Status == JobStatus.Failed);
        Assert.Equal((6, 3), (failed.Attempts, failed.Failures));
    }

    [Fact]
    public async Task A_failure_that_trying_again_cannot_mend_is_final()
    {
        var id = await EnqueueAsync();
        Start(new Script((_, _) => throw new JobFailedException(Message.Verbatim("Nothing in leaders.zip could be read."))));

        var job = await UntilAsync(id, job => job.Status == JobStatus.Failed);

        Assert.Equal((1, "Nothing in leaders.zip could be read."), (job.Attempts, job.Error!.ToString()));
        await UntilStateAsync(id, "Failed");
        Assert.Contains("Nothing in leaders.zip could be read.", (string)(await ScalarAsync("select data::text from hangfire.state where name = 'Failed'"))!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_job_does_not_keep_the_next_from_running()
    {
        var bad = await EnqueueAsync("bad");
        var good = await EnqueueAsync("good");

        Start(new Script((context, _) => context.JobId == bad ? throw new IOException("bad") : Task.CompletedTask), options => options with { Concurrency = 1 });

        await UntilAsync(good, job => job.Status == JobStatus.Succeeded);
    }

    [Fact]
    public async Task What_is_not_there_yet_is_waited_for_without_a_failure()
    {
        var (id, due) = (await EnqueueAsync(), Now.AddHours(2));
        Start(new Script((_, _) => throw new JobPostponedException(Message.Verbatim("Waiting for data."), due)));

        var job = await UntilAsync(id, job => job is { Status: JobStatus.Waiting, Attempts: 1 });

        Assert.Equal(0, job.Failures);
        Assert.Equal(due.UtcDateTime, job.DueAt.UtcDateTime, TimeSpan.FromMilliseconds(1));
        await UntilStateAsync(id, "Scheduled");
        Assert.Equal(Message.Verbatim("Waiting for data."), Assert.Single(await Queries.ListLogAsync(id, 0, 10, None)).Message);
    }

    [Fact]
    public async Task Progress_is_seen_while_the_job_runs()
    {
        var id = await EnqueueAsync();
        var goOn = new TaskCompletionSource();
        Start(new Script((context, _) =>
        {
            context.Report(0.5, Message.Verbatim("halfway"));
            return goOn.Task;
        }));

        var job = await UntilAsync(id, job => job.Progress is not null);
        Assert.Equal((JobStatus.Running, 0.5, Message.Verbatim("halfway")), (job.Status, job.Progress, job.Message));
        goOn.SetResult();

        Assert.Equal(1.0, (await UntilAsync(id, job => job.Status == JobStatus.Succeeded)).Progress);
    }

    [Fact]
    public async Task A_running_job_that_is_cancelled_stops()
    {
        var id = await EnqueueAsync();
        Start(Endless);
        await UntilAsync(id, job => job.Status == JobStatus.Running);

        Assert.Equal(CancelAnswer.Asked, await Writer.CancelAsync(id, Now, None));

        Assert.Null((await UntilAsync(id, job => job.Status == JobStatus.Cancelled)).Error);
        await UntilStateAsync(id, "Deleted");
    }

    [Fact]
    public async Task Work_that_is_queued_again_while_it_runs_runs_once_more_at_once()
    {
        var id = await EnqueueAsync();
        var goOn = new TaskCompletionSource();
        var script = new Script((_, _) => goOn.Task);
        Start(script);
        await UntilAsync(id, job => job.Status == JobStatus.Running);

        Assert.Equal(id, await EnqueueAsync());
        goOn.SetResult();

        await UntilAsync(id, job => job is { Status: JobStatus.Succeeded, Attempts: 2 });
        Assert.Equal([id, id], script.Begun);
        await UntilStateAsync(id, "Succeeded");
    }

    [Fact]
    public async Task A_graceful_stop_hands_the_job_back_and_another_worker_finishes_it()
    {
        var id = await EnqueueAsync();
        var before = Start(Endless);
        await UntilAsync(id, job => job.Status == JobStatus.Running);

        await before.GetRequiredService<JobServer>().StopAsync(None);
        var back = await GetAsync(id);
        Assert.Equal((JobStatus.Waiting, 1, 0, null), (back.Status, back.Attempts, back.Failures, back.Error));

        Start(Nothing);
        var done = await UntilAsync(id, job => job.Status == JobStatus.Succeeded);
        Assert.Equal((2, 0, "worker 2"), (done.Attempts, done.LostWorkers, done.Worker));
    }

    [Fact]
    public async Task A_run_that_has_lost_its_claim_is_stopped_and_writes_nothing()
    {
        var id = await EnqueueAsync();
        var stopped = new TaskCompletionSource();
        Start(new Script(async (_, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => stopped.SetResult(), TaskScheduler.Default);
            throw new IOException("The loser's last words");
        }));
        await UntilAsync(id, job => job.Status == JobStatus.Running);

        var winner = await ClaimAsync(id, "winner");
        await stopped.Task;
        await Task.Delay(TimeSpan.FromMilliseconds(500));

        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Running, "winner", null, 0), (job.Status, job.Worker, job.Error, job.Failures));
        Assert.Equal(RunAnswer.Stored, await Claims.SucceedAsync(winner.Claim, null, Now, None));
    }

    [Fact]
    public async Task A_job_that_was_cancelled_under_a_dead_worker_is_not_begun_again()
    {
        var id = await EnqueueAsync();
        await ClaimAsync(id, "dies");
        await Writer.CancelAsync(id, Now, None);
        var script = Nothing;

        Start(script);

        await UntilAsync(id, job => job.Status == JobStatus.Cancelled);
        await UntilStateAsync(id, "Deleted");
        Assert.Empty(script.Begun);
    }

    [Fact]
    public async Task A_job_that_kills_every_worker_fails_in_the_end()
    {
        var id = await EnqueueAsync();
        for (var death = 0; death < 4; death++) await ClaimAsync(id, $"worker {death}");
        var script = Nothing;

        Start(script, options => options with { MaxLostWorkers = 3 });

        var job = await UntilAsync(id, job => job.Status == JobStatus.Failed);
        Assert.Empty(script.Begun);
        Assert.Equal((4, RunMessages.LostWorkers(4)), (job.LostWorkers, job.Error));
    }

    [Theory]
    [InlineData("succeeded", "Succeeded")]
    [InlineData("failed", "Failed")]
    [InlineData("cancelled", "Deleted")]
    public async Task Where_a_process_died_between_our_end_and_Hangfires_the_end_is_repeated(string end, string state)
    {
        var id = await EnqueueAsync();
        var claim = (await ClaimAsync(id)).Claim;
        await (end switch
        {
            "succeeded" => Claims.SucceedAsync(claim, null, Now, None),
            "failed" => Claims.FailAsync(claim, Message.Verbatim("The disk is full."), Now, None),
            _ => Claims.CancelAsync(claim, Now, None),
        });
        var (before, script) = (await GetAsync(id), Nothing);

        Start(script);

        await UntilStateAsync(id, state);
        Assert.Empty(script.Begun);
        Assert.Equal(before, await GetAsync(id));
    }
}
