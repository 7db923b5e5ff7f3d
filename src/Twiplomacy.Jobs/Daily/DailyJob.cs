using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Daily;

/// <summary>Runs the daily work of a kind.</summary>
public sealed class DailyJob(JobRun run, IServiceProvider services) : IDailyJob
{
    public Task RunAsync(string kind, string title, CancellationToken stop) => run.DoAsync(
        (context, token) => (services.GetKeyedService<IDailyWork>(kind) ?? throw new JobFailedException(RunMessages.UnknownDailyWork(kind)))
            .RunAsync(context, token), stop);
}
