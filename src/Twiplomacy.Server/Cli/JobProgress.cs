using Spectre.Console;
using Twiplomacy.Jobs;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Server.Cli;

/// <summary>
/// Sees a job through: works on jobs in this process, unless a worker elsewhere is quicker, and shows how far it is: a
/// bar on a terminal, plain lines otherwise, on standard error.
/// </summary>
public static class JobProgress
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan PlainInterval = TimeSpan.FromSeconds(5);

    /// <summary>Waits for the end of a job and returns it as it then stands.</summary>
    public static async Task<JobRow> WaitAsync(OpenProgram program, long jobId, CancellationToken ct)
    {
        program.Get<JobServer>().Start();
        return Console.IsErrorRedirected
            ? await WatchPlainlyAsync(program.Get<JobQueries>(), jobId, ct)
            : await WatchBarAsync(program.Get<JobQueries>(), jobId, ct);
    }

    private static async Task<JobRow> WatchPlainlyAsync(JobQueries jobs, long jobId, CancellationToken ct)
    {
        for (var told = TimeSpan.Zero; ; told += Glance)
        {
            var job = await GetAsync(jobs, jobId, ct);
            if (IsEnded(job)) return job;
            if (told >= PlainInterval)
            {
                Console.Error.WriteLine($"{job.Title}: {job.Progress:P0} {job.Message}");
                told = TimeSpan.Zero;
            }
            await Task.Delay(Glance, ct);
        }
    }

    private static async Task<JobRow> WatchBarAsync(JobQueries jobs, long jobId, CancellationToken ct)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async shown =>
            {
                var bar = shown.AddTask("waiting", maxValue: 1);
                while (true)
                {
                    var job = await GetAsync(jobs, jobId, ct);
                    bar.Value = job.Progress ?? 0;
                    bar.Description = Markup.Escape($"{job.Title} {job.Message}");
                    if (IsEnded(job)) return job;
                    await Task.Delay(Glance, ct);
                }
            });
    }

    private static async Task<JobRow> GetAsync(JobQueries jobs, long jobId, CancellationToken ct) =>
        await jobs.FindAsync(jobId, ct) ?? throw new InvalidOperationException($"Job {jobId} no longer exists.");

    private static bool IsEnded(JobRow job) => job.Status is not (JobStatus.Waiting or JobStatus.Running);
}
