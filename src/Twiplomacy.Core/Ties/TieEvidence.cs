using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Ties;

/// <summary>One reason for a yes or a no.</summary>
/// <param name="At">When it speaks: the capture, or the follow's own date (UTC ticks).</param>
/// <param name="ObservationId">The list observation it comes from; of silence, the statement's id with a minus.</param>
/// <param name="OwnerProfile">Whose list it was, as the export names it; −1 of silence.</param>
/// <param name="Direction">Which list of the owner it was.</param>
/// <param name="Row">The row in that list's file; null for a no, and where only the kept export tells.</param>
/// <param name="IsDated">The export dates the follow itself.</param>
public readonly record struct TieEvidence(
    bool IsYes, long At, int ObservationId, int OwnerProfile, ListDirection Direction, int? Row, bool IsDated)
{
    /// <summary>The statement by which the owner is silent in the file, or null where a list speaks.</summary>
    public int? Statement => ObservationId < 0 ? -ObservationId : null;
}
