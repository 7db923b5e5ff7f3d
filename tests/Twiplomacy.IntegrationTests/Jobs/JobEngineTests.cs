using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Jobs.Queue;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>What any engine behind the seam has to do; run with the one that is built in.</summary>
public sealed class JobEngineTests : JobTest
{
    private static readonly TimeSpan Never = TimeSpan.FromHours(6);

    private static Script Nothing => new((_, _) => Task.CompletedTask);

    [Fact]
    public async Task A_job_that_is_queued_here_runs_without_waiting_for_the_sweep()
    {
        var worker = Worker(Nothing, options => options with { Sweep = Never });
        await StartAsync(worker);
        // The sweep of the start has to be over before the job is there.
        await Task.Delay(TimeSpan.FromSeconds(2));

        var id = await worker.GetRequiredService<JobQueue>().EnqueueAsync(NewJob(), None);

        await UntilAsync(id, job => job.Status == JobStatus.Succeeded);
        await StopAsync(worker);
    }

    [Fact]
    public async Task The_sweep_finds_a_job_that_nobody_announced()
    {
        var worker = Worker(Nothing, options => options with { Sweep = TimeSpan.FromSeconds(1) });
        await StartAsync(worker);

        var id = await EnqueueAsync();

        await UntilAsync(id, job => job.Status == JobStatus.Succeeded);
        await StopAsync(worker);
    }

    [Fact]
    public async Task A_dead_workers_job_is_taken_over()
    {
        var id = await EnqueueAsync();
        await ClaimAsync("dead");
        var worker = Worker(Nothing, options => options with { Sweep = TimeSpan.FromSeconds(1) });
        await StartAsync(worker);

        Time.Advance(Lease);

        var job = await UntilAsync(id, job => job.Status == JobStatus.Succeeded);
        Assert.Equal((2, 1), (job.Attempts, job.LostWorkers));
        await StopAsync(worker);
    }

    [Fact]
    public async Task Two_workers_share_the_work_and_do_nothing_twice()
    {
        var scripts = new[] { Slow(), Slow() };
        var workers = scripts.Select(script => Worker(script, options => options with { Sweep = TimeSpan.FromSeconds(1) })).ToList();
        var ids = new List<long>();
        for (var number = 0; number < 30; number++) ids.Add(await EnqueueAsync($"work {number}"));

        await Task.WhenAll(workers.Select(StartAsync));
        foreach (var id in ids) await UntilAsync(id, job => job.Status == JobStatus.Succeeded);
        await Task.WhenAll(workers.Select(StopAsync));

        Assert.Equal(ids, scripts.SelectMany(script => script.Begun).Order());
        Assert.All(scripts, script => Assert.NotEmpty(script.Begun));

        static Script Slow() => new((_, stop) => Task.Delay(TimeSpan.FromMilliseconds(300), stop));
    }

    [Fact]
    public async Task A_job_survives_a_restart()
    {
        var id = await EnqueueAsync();
        var before = Worker(new Script((_, stop) => Task.Delay(Timeout.Infinite, stop)));
        await StartAsync(before);
        await UntilAsync(id, job => job.Status == JobStatus.Running);
        await StopAsync(before);
        Assert.Equal(JobStatus.Waiting, (await GetAsync(id)).Status);

        var after = Worker(Nothing);
        await StartAsync(after);

        var job = await UntilAsync(id, job => job.Status == JobStatus.Succeeded);
        Assert.Equal((2, 0, "worker 2"), (job.Attempts, job.Failures, job.Worker));
        await StopAsync(after);
    }

    [Fact]
    public async Task No_more_jobs_run_at_once_than_the_setting_allows()
    {
        var (now, most) = (0, 0);
        var script = new Script(async (_, stop) =>
        {
            var running = Interlocked.Increment(ref now);
            for (int seen; (seen = most) < running;) Interlocked.CompareExchange(ref most, running, seen);
            await Task.Delay(TimeSpan.FromMilliseconds(100), stop);
            Interlocked.Decrement(ref now);
        });
        var worker = Worker(script, options => options with { Concurrency = 3 });
        await StartAsync(worker);
        var queue = worker.GetRequiredService<JobQueue>();
        var ids = new List<long>();

        for (var number = 0; number < 20; number++) ids.Add(await queue.EnqueueAsync(NewJob($"work {number}"), None));
        foreach (var id in ids) await UntilAsync(id, job => job.Status == JobStatus.Succeeded);

        await StopAsync(worker);
        Assert.InRange(most, 2, 3);
    }
}
