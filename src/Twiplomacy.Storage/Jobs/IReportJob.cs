using Hangfire;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Sends one report. Its names are a contract, see <see cref="IImportJob"/>.</summary>
public interface IReportJob
{
    /// <param name="reportId">The report.</param>
    /// <param name="title">What it is, for people: "Report weekly", "Reminder weekly".</param>
    /// <param name="stop">Asks the run to end.</param>
    [JobDisplayName("{1}")]
    [AutomaticRetry(Attempts = 7, DelaysInSeconds = [5, 10, 20, 40, 80, 160, 320], ExceptOn = [typeof(JobFailedException)], LogEvents = false)]
    Task RunAsync(long reportId, string title, CancellationToken stop);
}
