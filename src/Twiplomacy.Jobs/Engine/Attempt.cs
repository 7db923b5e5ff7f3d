using Microsoft.Extensions.Logging;

namespace Twiplomacy.Jobs.Engine;

/// <summary>
/// What a background process tries again soon: an error that reached Hangfire would put the process to sleep, longer with
/// each one, up to minutes.
/// </summary>
internal static class Attempt
{
    internal static void Run(ILogger logger, Action act)
    {
        try
        {
            act();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogWarning(JobEvents.TriedAgain, failure, "It is tried again in a moment.");
        }
    }
}
