using Twiplomacy.Core.Messages;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs;

/// <summary>
/// What a run knows and may say: its arguments, the instant it began, its claim, and the way to report. Reporting is
/// cheap and safe from any thread; the next heartbeat stores it.
/// </summary>
public sealed class JobContext
{
    private static readonly System.Text.Json.JsonSerializerOptions Json = new() { PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseLower };
    private readonly RunReports _reports;

    internal JobContext(ClaimedJob job, DateTimeOffset now, RunReports reports)
    {
        JobId = job.JobId;
        Claim = job.Claim;
        Attempt = job.Attempts;
        Now = now;
        _reports = reports;
    }

    public long JobId { get; }

    /// <summary>The right to publish for this job; Storage refuses it once another worker has taken over.</summary>
    public JobClaim Claim { get; }

    /// <summary>1 in the first run of the job.</summary>
    public int Attempt { get; }

    /// <summary>When this run began.</summary>
    public DateTimeOffset Now { get; }

    internal string? Result { get; private set; }

    /// <summary>Says how far the run has come, from 0 to 1, and what it is doing.</summary>
    public void Report(double progress, Message? message = null)
    {
        if (!(progress is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(progress), progress, "Progress runs from 0 to 1.");
        _reports.Progress(progress, message);
    }

    /// <summary>Adds a line to the job's log, for people.</summary>
    public void Log(Message message, JobLogLevel level = JobLogLevel.Information) => _reports.Line(level, message);

    /// <summary>Keeps what the job has to say when it succeeds, as JSON; the last call counts.</summary>
    public void SetResult<T>(T result) => Result = System.Text.Json.JsonSerializer.Serialize(result, Json);
}
