using Hangfire.Server;
using Microsoft.Extensions.Logging;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Engine;

/// <summary>Gives back what silent workers hold each second, and brings lost rows back every few, in every server.</summary>
internal sealed class RecoveryProcess(JobRecovery recovery, TimeProvider time, ILogger<RecoveryProcess> logger) : IBackgroundProcess
{
    private const int LooksBetween = 5;
    private int _look;

    public void Execute(BackgroundProcessContext context)
    {
        Attempt.Run(logger, () => recovery.TakeBackFromSilent());
        if (_look++ % LooksBetween == 0) Attempt.Run(logger, () => recovery.CarryLostAsync(time.GetUtcNow(), context.StoppingToken).GetAwaiter().GetResult());
        context.Wait(TimeSpan.FromSeconds(1));
    }
}
