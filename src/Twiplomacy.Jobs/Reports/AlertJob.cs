using Twiplomacy.Jobs.Runs;
using Twiplomacy.Reports.Alerts;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Reports;

/// <summary>Looks for what the alerts of a panel tell of; comes again when the cool-down of one is over that has something to tell.</summary>
public sealed class AlertJob(AlertRuns alerts, JobRun run) : IAlertJob
{
    public Task RunAsync(string panel, CancellationToken stop) => run.DoAsync(async (context, token) =>
    {
        var found = await alerts.RunAsync(panel, context.Claim, context.Now, token);
        foreach (var remark in found.Remarks) context.Log(remark);
        if (found.WaitsUntil is { } end) throw new JobPostponedException(AlertFindingMessages.Waits(end), end);
        context.SetResult(new { found.Found, found.Digests });
    }, stop);
}
