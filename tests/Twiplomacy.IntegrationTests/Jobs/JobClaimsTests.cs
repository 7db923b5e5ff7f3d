using System.Collections.Concurrent;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

public sealed class JobClaimsTests : JobTest
{
    [Fact]
    public async Task Many_claimers_at_once_get_every_job_exactly_once()
    {
        for (var number = 0; number < 200; number++) await EnqueueAsync($"work {number}");
        var claimed = new ConcurrentBag<long>();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(async claimer =>
        {
            while (await TryClaimAsync($"claimer {claimer}") is { } job) claimed.Add(job.JobId);
        }));

        Assert.Equal(200, claimed.Count);
        Assert.Equal(200, claimed.Distinct().Count());
    }

    [Fact]
    public async Task Jobs_are_claimed_by_their_due_time_and_not_before_it()
    {
        var late = await Writer.EnqueueAsync(NewJob("late") with { DueAt = Now.AddMinutes(2) }, Now, None);
        var soon = await Writer.EnqueueAsync(NewJob("soon") with { DueAt = Now.AddMinutes(1) }, Now, None);

        Assert.Null(await TryClaimAsync());
        Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(soon, (await ClaimAsync()).JobId);
        Assert.Equal(late, (await ClaimAsync()).JobId);
    }

    [Fact]
    public async Task A_kind_that_the_worker_does_not_know_is_left_for_others()
    {
        await EnqueueAsync("work", kind: "of a newer version");

        Assert.Null(await TryClaimAsync());
        Assert.False(await Claims.AnyDueAsync(["scripted"], Now, None));
        Assert.True(await Claims.AnyDueAsync(["of a newer version"], Now, None));
    }

    [Fact]
    public async Task A_job_is_taken_over_once_its_worker_has_been_silent_for_a_lease()
    {
        var id = await EnqueueAsync();
        var first = await ClaimAsync("first");

        Time.Advance(Lease - TimeSpan.FromSeconds(2));
        Assert.Null(await TryClaimAsync("second"));
        Time.Advance(TimeSpan.FromSeconds(3));
        var second = await ClaimAsync("second");

        Assert.Equal(id, second.JobId);
        Assert.True(second.FencingToken > first.FencingToken);
        Assert.Equal((2, 0, 1), (second.Attempts, second.Failures, second.LostWorkers));
        Assert.Equal("second", (await GetAsync(id)).Worker);
    }

    [Fact]
    public async Task A_heartbeat_keeps_the_claim()
    {
        await EnqueueAsync();
        var job = await ClaimAsync();

        for (var beat = 0; beat < 3; beat++)
        {
            Time.Advance(Lease - TimeSpan.FromSeconds(2));
            Assert.Equal(HeartbeatAnswer.GoOn, await Claims.BeatAsync(job.Claim, JobReport.Nothing, Lease, Now, None));
            Assert.Null(await TryClaimAsync("other"));
        }
    }

    [Fact]
    public async Task The_loser_of_a_claim_can_change_nothing()
    {
        var id = await EnqueueAsync();
        var loser = (await ClaimAsync("loser")).Claim;
        Time.Advance(Lease + TimeSpan.FromSeconds(1));
        await ClaimAsync("winner");
        var before = await GetAsync(id);
        var report = new JobReport(0.9, "still here", [new JobLogLine { At = Now, Level = JobLogLevel.Error, Message = "lost" }]);

        Assert.Equal(HeartbeatAnswer.ClaimLost, await Claims.BeatAsync(loser, report, Lease, Now, None));
        Assert.False(await Claims.SucceedAsync(loser, "{}", Now, None));
        Assert.False(await Claims.FailAsync(loser, "no", Now, None));
        Assert.False(await Claims.RetryAsync(loser, "no", Now, Now, None));
        Assert.False(await Claims.HandBackAsync(loser, Now, None));
        Assert.False(await Claims.CancelAsync(loser, Now, None));
        Assert.Equal(before, await GetAsync(id));
        Assert.Equal("The worker loser fell silent; winner takes over.", Assert.Single(await Queries.ListLogAsync(id, 0, 10, None)).Message);
    }

    [Fact]
    public async Task A_transaction_of_the_loser_does_not_commit()
    {
        await EnqueueAsync();
        var loser = (await ClaimAsync("loser")).Claim;
        Time.Advance(Lease + TimeSpan.FromSeconds(1));
        await ClaimAsync("winner");

        await using var connection = await Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Assert.ThrowsAsync<ClaimLostException>(() => JobClaims.HoldAsync(connection, loser, None));
    }

    [Fact]
    public async Task A_transaction_that_holds_the_claim_is_not_overtaken_before_it_commits()
    {
        await EnqueueAsync();
        var job = await ClaimAsync();
        await using var connection = await Source.OpenConnectionAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await JobClaims.HoldAsync(connection, job.Claim, None);
            Time.Advance(Lease + TimeSpan.FromSeconds(1));
            Assert.Null(await TryClaimAsync("other"));
            await transaction.CommitAsync();
        }

        Assert.NotNull(await TryClaimAsync("other"));
    }

    [Fact]
    public async Task An_ended_job_is_never_claimed_again()
    {
        var id = await EnqueueAsync();
        Assert.True(await Claims.SucceedAsync((await ClaimAsync()).Claim, """{"rows": 3}""", Now, None));

        Time.Advance(TimeSpan.FromDays(1));
        Assert.Null(await TryClaimAsync());
        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Succeeded, 1.0, """{"rows": 3}"""), (job.Status, job.Progress, job.Result));
        Assert.NotNull(job.FinishedAt);
    }

    [Fact]
    public async Task Reports_are_seen_while_the_job_runs_and_may_quote_anything()
    {
        var id = await EnqueueAsync();
        var claim = (await ClaimAsync()).Claim;
        var lines = Enumerable.Range(1, 5)
            .Select(number => new JobLogLine { At = Now, Level = JobLogLevel.Warning, Message = $"line {number}\0" }).ToList();

        await Claims.BeatAsync(claim, new JobReport(0.25, "reading\0", lines), Lease, Now, None);
        await Claims.BeatAsync(claim, JobReport.Nothing, Lease, Now, None);

        var job = await GetAsync(id);
        Assert.Equal((JobStatus.Running, 0.25, "reading\uFFFD"), (job.Status, job.Progress, job.Message));
        var first = await Queries.ListLogAsync(id, 0, 3, None);
        var rest = await Queries.ListLogAsync(id, first[^1].Number, 3, None);
        Assert.Equal(
            ["line 1\uFFFD", "line 2\uFFFD", "line 3\uFFFD", "line 4\uFFFD", "line 5\uFFFD"],
            first.Concat(rest).Select(line => line.Message));
        Assert.All(first, line => Assert.Equal(JobLogLevel.Warning, line.Level));
    }
}
