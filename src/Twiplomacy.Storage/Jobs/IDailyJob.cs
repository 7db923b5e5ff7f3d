using Hangfire;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Does a piece of work that comes back every day. Its names are a contract, see <see cref="IImportJob"/>.</summary>
public interface IDailyJob
{
    /// <param name="kind">Which work.</param>
    /// <param name="title">The work in words.</param>
    /// <param name="stop">Asks the run to end.</param>
    [JobDisplayName("{1}")]
    [AutomaticRetry(Attempts = 4, DelaysInSeconds = [5, 10, 20, 40], ExceptOn = [typeof(JobFailedException)], LogEvents = false)]
    Task RunAsync(string kind, string title, CancellationToken stop);
}
