using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Application.Jobs;

/// <summary>A line of a job's log.</summary>
public sealed record JobLogAnswer(long Number, DateTimeOffset At, JobLogLevel Level, string Message)
{
    public static JobLogAnswer Of(JobLogLine line) => new(line.Number, line.At, line.Level, line.Message.ToString());
}
