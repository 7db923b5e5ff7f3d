using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

public sealed class JobWriterTests : JobTest
{
    [Fact]
    public async Task The_same_work_queued_many_times_at_once_is_one_job()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => EnqueueAsync("the same")));

        Assert.Single(ids.Distinct());
        Assert.Single(await Queries.ListAsync(null, null, null, 100, None));
    }

    [Fact]
    public async Task A_key_is_free_once_its_job_has_ended()
    {
        var first = await EnqueueAsync();
        await Claims.SucceedAsync((await ClaimAsync(first)).Claim, null, Now, None);

        Assert.NotEqual(first, await EnqueueAsync());
    }

    [Theory]
    [InlineData("succeeded")]
    [InlineData("failed")]
    [InlineData("cancelled")]
    public async Task Work_that_was_queued_again_while_it_ran_runs_once_more_however_the_run_ended(string end)
    {
        var id = await EnqueueAsync();
        var claim = (await ClaimAsync(id)).Claim;
        await Writer.CancelAsync(id, Now, None);
        Assert.Equal(id, await EnqueueAsync());
        Assert.Equal(id, await EnqueueAsync());

        Assert.Equal(RunAnswer.Again, await EndAsync(claim, end));
        var waiting = await GetAsync(id);
        Assert.Equal((JobStatus.Waiting, 0, false, false), (waiting.Status, waiting.Failures, waiting.CancelAsked, waiting.AskedAgain));

        Assert.Equal(RunAnswer.Stored, await EndAsync((await ClaimAsync(id)).Claim, end));
        Assert.Equal(end, (await GetAsync(id)).Status.ToString().ToLowerInvariant());
    }

    [Fact]
    public async Task What_was_queued_again_after_a_cancel_runs_though_the_worker_died_over_the_cancel()
    {
        var id = await EnqueueAsync();
        await ClaimAsync(id, "dies");
        await Writer.CancelAsync(id, Now, None);
        await EnqueueAsync();

        Assert.False((await ClaimAsync(id, "next")).CancelAsked);
    }

    [Fact]
    public async Task A_cancel_after_that_is_for_both_runs()
    {
        var id = await EnqueueAsync();
        var claim = (await ClaimAsync(id)).Claim;
        await EnqueueAsync();
        await Writer.CancelAsync(id, Now, None);

        Assert.Equal(RunAnswer.Stored, await Claims.CancelAsync(claim, Now, None));
        Assert.Equal(JobStatus.Cancelled, (await GetAsync(id)).Status);
    }

    [Fact]
    public async Task Queueing_again_pulls_a_waiting_job_forward_and_never_back()
    {
        var id = await Writer.EnqueueAsync(NewJob() with { DueAt = Now.AddHours(1) }, Now, None);
        await Writer.EnqueueAsync(NewJob() with { DueAt = Now.AddHours(2) }, Now, None);
        Assert.Equal(1.0, ((await GetAsync(id)).DueAt - Now).TotalHours, tolerance: 0.1);
        Assert.Equal("Scheduled", await StateAsync(id));

        Assert.Equal(id, await EnqueueAsync());
        Assert.Equal("Enqueued", await StateAsync(id));
        Assert.Equal(1L, await ScalarAsync("select count(*) from hangfire.jobqueue"));
    }

    [Fact]
    public async Task A_job_exists_only_if_the_transaction_that_causes_it_commits()
    {
        await using var connection = await Source.OpenConnectionAsync();
        await using (await SharedTransaction.BeginAsync(connection, None))
            await JobWriter.EnqueueAsync(connection, NewJob("rolled back"), Now, None);
        Assert.Empty(await Queries.ListAsync(null, null, null, 10, None));
        Assert.Equal(0L, await ScalarAsync("select (select count(*) from hangfire.job) + (select count(*) from hangfire.jobqueue)"));

        await using (var transaction = await SharedTransaction.BeginAsync(connection, None))
        {
            await JobWriter.EnqueueAsync(connection, NewJob("committed"), Now, None);
            await transaction.CommitAsync(None);
        }

        Assert.Equal("committed", Assert.Single(await Queries.ListAsync(null, null, null, 10, None)).UniqueKey);
        Assert.Equal(1L, await ScalarAsync("select count(*) from hangfire.job join hangfire.jobqueue on jobid = job.id"));
    }

    [Fact]
    public async Task A_waiting_job_is_cancelled_at_once()
    {
        var id = await EnqueueAsync();

        Assert.Equal(CancelAnswer.Cancelled, await Writer.CancelAsync(id, Now, None));
        Assert.Equal(JobStatus.Cancelled, (await GetAsync(id)).Status);
        Assert.Null(await TryClaimAsync(id));
        Assert.Equal("Deleted", await StateAsync(id));
        Assert.Equal(CancelAnswer.AlreadyEnded, await Writer.CancelAsync(id, Now, None));
    }

    [Fact]
    public async Task The_worker_of_a_running_job_learns_of_a_cancel_when_it_tells_of_it()
    {
        var id = await EnqueueAsync();
        var claim = (await ClaimAsync(id)).Claim;

        Assert.Equal(CancelAnswer.Asked, await Writer.CancelAsync(id, Now, None));
        Assert.Equal(TellAnswer.CancelAsked, await Claims.TellAsync(claim, JobReport.Nothing, None));
        Assert.Equal(RunAnswer.Stored, await Claims.CancelAsync(claim, Now, None));
        Assert.Equal(JobStatus.Cancelled, (await GetAsync(id)).Status);
    }

    [Fact]
    public async Task There_is_no_answer_for_a_job_that_is_not_there()
    {
        Assert.Null(await Writer.CancelAsync(4711, Now, None));
        Assert.Null(await Queries.FindAsync(4711, None));
    }

    [Fact]
    public async Task Lists_are_read_page_by_page_newest_first_and_filtered()
    {
        var ids = new List<long>();
        for (var number = 0; number < 7; number++) ids.Add(await EnqueueAsync($"work {number}", number % 2 == 0 ? "even" : "odd"));
        await Writer.CancelAsync(ids[0], Now, None);

        var first = await Queries.ListAsync(null, null, null, 4, None);
        var rest = await Queries.ListAsync(null, null, first[^1].JobId, 4, None);
        Assert.Equal(Enumerable.Reverse(ids), first.Concat(rest).Select(job => job.JobId));
        Assert.Equal([ids[6], ids[4], ids[2]], (await Queries.ListAsync(JobStatus.Waiting, "even", null, 10, None)).Select(job => job.JobId));
        Assert.Equal([ids[0]], (await Queries.ListAsync(JobStatus.Cancelled, null, null, 10, None)).Select(job => job.JobId));
    }

    private Task<RunAnswer> EndAsync(JobClaim claim, string end) => end switch
    {
        "succeeded" => Claims.SucceedAsync(claim, null, Now, None),
        "failed" => Claims.FailAsync(claim, Message.Verbatim("no"), Now, None),
        _ => Claims.CancelAsync(claim, Now, None),
    };

    [Fact]
    public async Task A_job_that_failed_can_be_tried_anew_with_all_its_tries_and_its_log()
    {
        var id = await EnqueueAsync();
        await Claims.FailAsync((await ClaimAsync(id)).Claim, Message.Verbatim("The disk is full."), Now, None);

        Assert.Equal(RetryAnswer.Queued, await Writer.RetryAsync(id, Now, None));

        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Waiting, 0, null), (job.Status, job.Failures, job.FinishedAt));
        Assert.Equal([Message.Verbatim("The disk is full."), JobMessages.Retried()], (await Queries.ListLogAsync(id, 0, 10, None)).Select(line => line.Message));
        Assert.Equal(id, (await ClaimAsync(id)).JobId);
        Assert.Equal(RetryAnswer.NothingToRetry, await Writer.RetryAsync(id, Now, None));
        Assert.Null(await Writer.RetryAsync(id + 1000, Now, None));
    }

    [Fact]
    public async Task What_is_open_under_another_number_is_not_tried_a_second_time()
    {
        var id = await EnqueueAsync();
        await Writer.CancelAsync(id, Now, None);
        await EnqueueAsync();

        Assert.Equal(RetryAnswer.NothingToRetry, await Writer.RetryAsync(id, Now, None));
        Assert.Equal(JobStatus.Cancelled, (await GetAsync(id)).Status);
    }

    [Fact]
    public async Task A_job_that_Hangfire_has_forgotten_is_tried_anew_all_the_same()
    {
        var id = await EnqueueAsync();
        await Writer.CancelAsync(id, Now, None);
        await ExecuteAsync("delete from hangfire.job");

        Assert.Equal(RetryAnswer.Queued, await Writer.RetryAsync(id, Now, None));

        Assert.Equal("Enqueued", await StateAsync(id));
        Start(new Script((_, _) => Task.CompletedTask));
        await UntilAsync(id, job => job.Status == JobStatus.Succeeded);
    }
}
