using Hangfire;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Looks for what the alerts of a panel tell of. Its names are a contract, see <see cref="IImportJob"/>.</summary>
public interface IAlertJob
{
    /// <param name="panel">The panel's slug.</param>
    /// <param name="stop">Asks the run to end.</param>
    [JobDisplayName("Alerts of {0}")]
    [AutomaticRetry(Attempts = 4, DelaysInSeconds = [5, 10, 20, 40], ExceptOn = [typeof(JobFailedException)], LogEvents = false)]
    Task RunAsync(string panel, CancellationToken stop);
}
