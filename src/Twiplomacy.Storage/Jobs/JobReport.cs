using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// What a run has to say at a heartbeat: progress from 0 to 1 and a message (null leaves the stored one), and new lines
/// for the log.
/// </summary>
public sealed record JobReport(double? Progress, Message? Message, IReadOnlyList<JobLogLine> Lines)
{
    /// <summary>Nothing new.</summary>
    public static JobReport Nothing { get; } = new(null, null, []);
}
