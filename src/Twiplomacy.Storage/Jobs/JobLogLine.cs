using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Jobs;

/// <summary>A line of a job's log, written for people.</summary>
public sealed record JobLogLine
{
    /// <summary>Grows with every line of the job, with gaps; 0 before it is stored.</summary>
    public long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required JobLogLevel Level { get; init; }

    public required Message Message { get; init; }
}
