using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

public sealed class JobClaimsTests : JobTest
{
    [Fact]
    public async Task A_job_that_is_handed_out_again_is_taken_over_from_the_silent_worker()
    {
        var id = await EnqueueAsync();
        var first = await ClaimAsync(id, "first");
        var second = await ClaimAsync(id, "second");

        Assert.True(second.FencingToken > first.FencingToken);
        Assert.Equal((2, 1), (second.Attempts, second.LostWorkers));
        Assert.Equal("second", (await GetAsync(id)).Worker);
    }

    [Fact]
    public async Task The_loser_of_a_claim_can_change_nothing()
    {
        var id = await EnqueueAsync();
        var loser = (await ClaimAsync(id, "loser")).Claim;
        await ClaimAsync(id, "winner");
        var before = await GetAsync(id);
        var report = new JobReport(0.9, Message.Verbatim("still here"), [new JobLogLine { At = Now, Level = JobLogLevel.Error, Message = Message.Verbatim("lost") }]);

        Assert.Equal(TellAnswer.ClaimLost, await Claims.TellAsync(loser, report, None));
        Assert.Equal(RunAnswer.ClaimLost, await Claims.SucceedAsync(loser, "{}", Now, None));
        Assert.Equal(RunAnswer.ClaimLost, await Claims.FailAsync(loser, Message.Verbatim("no"), Now, None));
        Assert.Equal(RunAnswer.ClaimLost, await Claims.RetryAsync(loser, Message.Verbatim("no"), Now, Now, None));
        Assert.Equal(RunAnswer.ClaimLost, await Claims.HandBackAsync(loser, Now, None));
        Assert.Equal(RunAnswer.ClaimLost, await Claims.CancelAsync(loser, Now, None));
        Assert.Equal(before, await GetAsync(id));
        Assert.Equal(JobMessages.TakenOver("loser", "winner"), Assert.Single(await Queries.ListLogAsync(id, 0, 10, None)).Message);
    }

    [Fact]
    public async Task A_transaction_of_the_loser_does_not_commit()
    {
        var id = await EnqueueAsync();
        var loser = (await ClaimAsync(id, "loser")).Claim;
        await ClaimAsync(id, "winner");

        await using var connection = await Source.OpenConnectionAsync();
        await using var transaction = await SharedTransaction.BeginAsync(connection, None);
        await Assert.ThrowsAsync<ClaimLostException>(() => JobClaims.HoldAsync(connection, loser, None));
    }

    [Fact]
    public async Task A_transaction_that_holds_the_claim_is_not_overtaken_before_it_commits()
    {
        var id = await EnqueueAsync();
        var job = await ClaimAsync(id);
        await using var connection = await Source.OpenConnectionAsync();
        await using var transaction = await SharedTransaction.BeginAsync(connection, None);
        await JobClaims.HoldAsync(connection, job.Claim, None);

        var other = ClaimAsync(id, "other");
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        Assert.False(other.IsCompleted);
        await transaction.CommitAsync(None);

        Assert.True((await other).FencingToken > job.FencingToken);
    }

    [Fact]
    public async Task An_ended_job_is_never_begun_again_and_its_end_is_told()
    {
        var id = await EnqueueAsync();
        Assert.Equal(RunAnswer.Stored, await Claims.SucceedAsync((await ClaimAsync(id)).Claim, """{"rows": 3}""", Now, None));

        Assert.Null(await TryClaimAsync(id));
        Assert.Equal(new JobEnd(JobStatus.Succeeded, null), await Claims.FindEndAsync(await CarrierAsync(id), None));
        Assert.Null(await Claims.FindEndAsync(4711, None));
        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Succeeded, 1.0, """{"rows": 3}"""), (job.Status, job.Progress, job.Result));
        Assert.NotNull(job.FinishedAt);
    }

    [Fact]
    public async Task Reports_are_seen_while_the_job_runs_and_may_quote_anything()
    {
        var id = await EnqueueAsync();
        var claim = (await ClaimAsync(id)).Claim;
        var lines = Enumerable.Range(1, 5)
            .Select(number => new JobLogLine { At = Now, Level = JobLogLevel.Warning, Message = Message.Verbatim($"line {number}\0") }).ToList();

        await Claims.TellAsync(claim, new JobReport(0.25, Message.Verbatim("reading\0"), lines), None);
        await Claims.TellAsync(claim, JobReport.Nothing, None);

        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Running, 0.25, "reading\uFFFD"), (job.Status, job.Progress, job.Message!.ToString()));
        var first = await Queries.ListLogAsync(id, 0, 3, None);
        var rest = await Queries.ListLogAsync(id, first[^1].Number, 3, None);
        Assert.Equal(
            ["line 1\uFFFD", "line 2\uFFFD", "line 3\uFFFD", "line 4\uFFFD", "line 5\uFFFD"],
            first.Concat(rest).Select(line => line.Message.ToString()));
        Assert.All(first, line => Assert.Equal(JobLogLevel.Warning, line.Level));
    }
}
