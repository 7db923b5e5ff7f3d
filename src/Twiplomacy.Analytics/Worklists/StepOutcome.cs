using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Analytics.Worklists;

/// <summary>What captures say of a step that is marked as done.</summary>
/// <param name="At">The capture that first showed the tie, or that last showed it missing; null while none says anything.</param>
public sealed record StepOutcome(StepCheck Check, DateTimeOffset? At)
{
    /// <summary>The latest evidence decides; what was captured up to the mark says nothing of it.</summary>
    /// <param name="evidence">About the follow that the step brings, latest first.</param>
    /// <param name="doneAt">The instant of the mark; evidence of this instant is not later.</param>
    public static StepOutcome Of(IReadOnlyList<TieEvidence> evidence, DateTimeOffset doneAt)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        // A follow's own date is no capture: it may be one that was dated before and is over.
        var later = evidence.Where(reason => !reason.IsDated && reason.At > doneAt.UtcTicks).ToList();
        if (later.Count == 0) return new(StepCheck.Waiting, null);
        var shown = later.TakeWhile(reason => reason.IsYes).ToList();
        return shown.Count > 0 ? new(StepCheck.Confirmed, InstantOf(shown[^1])) : new(StepCheck.NotSeen, InstantOf(later[0]));
    }

    private static DateTimeOffset InstantOf(TieEvidence evidence) => new(evidence.At, TimeSpan.Zero);
}
