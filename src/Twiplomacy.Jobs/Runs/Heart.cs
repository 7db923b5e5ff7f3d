using System.Data.Common;
using Microsoft.Extensions.Logging;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Runs;

/// <summary>
/// Beats while a job runs: prolongs the claim, stores reports, and ends the run when someone cancelled the job or the
/// claim is gone. A worker that has not reached the database for a whole lease must take its claim for lost, since
/// another may hold it by now.
/// </summary>
internal sealed class Heart(
    JobClaims claims, JobClaim claim, JobsOptions options, TimeProvider time, ILogger logger) : IDisposable
{
    private readonly CancellationTokenSource _stopRun = new();
    private readonly CancellationTokenSource _stopBeating = new();
    private Task _beating = Task.CompletedTask;

    internal RunReports Reports { get; } = new(time);

    /// <summary>Cancelled when the run must end for a reason the database told.</summary>
    internal CancellationToken StopRun => _stopRun.Token;

    internal bool CancelAsked { get; private set; }

    internal bool ClaimLost { get; private set; }

    internal void Start() => _beating = BeatAsync();

    /// <summary>Stops beating, then stores what is left of the Reports.</summary>
    internal async Task StopAsync()
    {
        await _stopBeating.CancelAsync();
        await _beating;
        if (!ClaimLost) await BeatOnceAsync(options.Lease);
    }

    public void Dispose()
    {
        _stopRun.Dispose();
        _stopBeating.Dispose();
    }

    private async Task BeatAsync()
    {
        var heard = time.GetTimestamp();
        while (!ClaimLost && await PauseAsync())
        {
            var left = options.Lease - time.GetElapsedTime(heard);
            if (left > TimeSpan.Zero && await BeatOnceAsync(left)) heard = time.GetTimestamp();
            else if (time.GetElapsedTime(heard) >= options.Lease) await LoseAsync();
        }
    }

    private async Task<bool> PauseAsync()
    {
        try
        {
            await Task.Delay(options.Heartbeat, time, _stopBeating.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<bool> BeatOnceAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience, time);
        var report = Reports.Unstored();
        try
        {
            var answer = await claims.BeatAsync(claim, report, options.Lease, time.GetUtcNow(), limit.Token);
            Reports.Stored(report);
            if (answer == HeartbeatAnswer.ClaimLost) await LoseAsync();
            if (answer == HeartbeatAnswer.CancelAsked) await CancelAsync();
            return true;
        }
        catch (Exception away) when (away is DbException or TimeoutException or OperationCanceledException)
        {
            logger.LogWarning(away, "Job {JobId}: a heartbeat did not reach the database.", claim.JobId);
            return false;
        }
    }

    private Task LoseAsync()
    {
        ClaimLost = true;
        return _stopRun.CancelAsync();
    }

    private Task CancelAsync()
    {
        CancelAsked = true;
        return _stopRun.CancelAsync();
    }
}
