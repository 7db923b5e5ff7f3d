using Hangfire;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Builds the draft of an edition. Its names are a contract, see <see cref="IImportJob"/>.</summary>
public interface IEditionBuildJob
{
    /// <param name="edition">The edition's slug.</param>
    /// <param name="stop">Asks the run to end.</param>
    [JobDisplayName("Build edition {0}")]
    [AutomaticRetry(Attempts = 4, DelaysInSeconds = [5, 10, 20, 40], ExceptOn = [typeof(JobFailedException)], LogEvents = false)]
    Task RunAsync(string edition, CancellationToken stop);
}
