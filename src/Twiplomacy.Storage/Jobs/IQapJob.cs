using Hangfire;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Tests the network of an edition against covariates. Its names are a contract, see <see cref="IImportJob"/>.</summary>
public interface IQapJob
{
    /// <param name="run">The test.</param>
    /// <param name="edition">The edition's slug, for people.</param>
    /// <param name="stop">Asks the run to end.</param>
    [JobDisplayName("QAP {0} of {1}")]
    [AutomaticRetry(Attempts = 4, DelaysInSeconds = [5, 10, 20, 40], ExceptOn = [typeof(JobFailedException)], LogEvents = false)]
    Task RunAsync(int run, string edition, CancellationToken stop);
}
