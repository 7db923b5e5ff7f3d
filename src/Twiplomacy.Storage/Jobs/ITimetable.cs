using Hangfire;

namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// What Hangfire's recurring jobs do when their time has come: they queue the work, which is a job with a row of its own
/// under its unique key. Its names are a contract, see <see cref="IImportJob"/>.
/// </summary>
public interface ITimetable
{
    /// <summary>Queues daily work, unless yesterday's is still open.</summary>
    [JobDisplayName("Queue: {1}")]
    [AutomaticRetry(Attempts = 4, DelaysInSeconds = [5, 10, 20, 40])]
    Task QueueDailyAsync(string kind, string title, CancellationToken stop);

    /// <summary>Opens the report of the period that has closed; nothing if it was opened before.</summary>
    [JobDisplayName("Open report: {1}")]
    [AutomaticRetry(Attempts = 4, DelaysInSeconds = [5, 10, 20, 40])]
    Task OpenReportAsync(int subscriptionId, string name, CancellationToken stop);
}
