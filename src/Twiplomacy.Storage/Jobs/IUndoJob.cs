using Hangfire;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Takes one published import back. Its names are a contract, see <see cref="IImportJob"/>.</summary>
public interface IUndoJob
{
    /// <param name="importId">The import.</param>
    /// <param name="name">Its name, for people.</param>
    /// <param name="stop">Asks the run to end.</param>
    [JobDisplayName("Undo upload {1}")]
    [AutomaticRetry(Attempts = 4, DelaysInSeconds = [5, 10, 20, 40], ExceptOn = [typeof(JobFailedException)], LogEvents = false)]
    Task RunAsync(int importId, string name, CancellationToken stop);
}
