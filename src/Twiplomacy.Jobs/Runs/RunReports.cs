using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Runs;

/// <summary>
/// What a run has said and no heartbeat has stored yet. Only the latest progress counts; lines are kept until they are
/// known to be stored, so that a database that was away for a moment costs none.
/// </summary>
internal sealed class RunReports(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly List<JobLogLine> _lines = [];
    private double? _progress;
    private Message? _message;

    internal void Progress(double progress, Message? message)
    {
        lock (_gate)
        {
            _progress = progress;
            _message = message ?? _message;
        }
    }

    internal void Line(JobLogLevel level, Message message)
    {
        lock (_gate) _lines.Add(new JobLogLine { At = time.GetUtcNow(), Level = level, Message = message });
    }

    internal JobReport Unstored()
    {
        lock (_gate) return new JobReport(_progress, _message, [.. _lines]);
    }

    internal void Stored(JobReport report)
    {
        lock (_gate) _lines.RemoveRange(0, report.Lines.Count);
    }
}
