using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Ties;

/// <summary>One capture of a list; times as UTC ticks.</summary>
public readonly record struct LedgerObservation(int ObservationId, long CapturedAt, ListKeys Keys)
{
    /// <summary>What was said of the file that it stands in, by the id of the statement; 0: nothing.</summary>
    public int Statement { get; init; }

    /// <summary>It has no member at all.</summary>
    public bool IsEmpty { get; init; }
}
