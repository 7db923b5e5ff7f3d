using Microsoft.Extensions.Logging;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Runs;

/// <summary>Stores what a run says, once a second; learns by it that the job was called off or that another run has the claim.</summary>
internal sealed class Teller(JobClaims claims, JobClaim claim, TimeSpan pause, TimeProvider time, ILogger logger) : IDisposable
{
    private readonly CancellationTokenSource _stopRun = new();
    private readonly CancellationTokenSource _stopTelling = new();

    internal RunReports Reports { get; } = new(time);

    internal CancellationToken StopRun => _stopRun.Token;

    internal bool CancelAsked { get; private set; }

    internal bool ClaimLost { get; private set; }

    internal async Task TellAsync()
    {
        while (!ClaimLost && !_stopTelling.IsCancellationRequested)
        {
            await Task.Delay(pause, time, _stopTelling.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!_stopTelling.IsCancellationRequested) await TellOnceAsync();
        }
    }

    internal async Task StopAsync(Task telling)
    {
        await _stopTelling.CancelAsync();
        await telling;
        if (!ClaimLost) await TellOnceAsync();
    }

    public void Dispose()
    {
        _stopRun.Dispose();
        _stopTelling.Dispose();
    }

    private async Task TellOnceAsync()
    {
        var report = Reports.Unstored();
        try
        {
            var answer = await claims.TellAsync(claim, report, CancellationToken.None);
            Reports.Stored(report);
            (ClaimLost, CancelAsked) = (answer == TellAnswer.ClaimLost, CancelAsked || answer == TellAnswer.CancelAsked);
            if (answer != TellAnswer.GoOn) await _stopRun.CancelAsync();
        }
        catch (Exception away)
        {
            logger.LogWarning(JobEvents.ProgressNotStored, away, "Job {JobId}: its progress did not reach the database.", claim.JobId);
        }
    }
}
