using Hangfire;

namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// Reads and publishes one import. Queued jobs name this type, its method and its parameters in the database, so they
/// outlive an upgrade only if none of them is ever renamed.
/// </summary>
public interface IImportJob
{
    /// <param name="importId">The import.</param>
    /// <param name="name">Its name, for people.</param>
    /// <param name="stop">Asks the run to end.</param>
    [JobDisplayName("Upload {1}")]
    [AutomaticRetry(Attempts = 4, DelaysInSeconds = [5, 10, 20, 40], ExceptOn = [typeof(JobFailedException)], LogEvents = false)]
    Task RunAsync(int importId, string name, CancellationToken stop);
}
