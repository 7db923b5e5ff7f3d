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

/// <summary>
/// "This file is complete within a panel revision", as it was said at import. Whom it means and who is silent in it follows
/// from all sightings, not from those before the import.
/// </summary>
/// <param name="CapturedAt">UTC ticks.</param>
/// <param name="Keys">How the file names accounts.</param>
/// <param name="CoversSilence">A member that owns no list of the file in this direction has an empty one.</param>
/// <param name="Owners">The profiles for whose lists alone it was said; null: of all members.</param>
public sealed record LedgerStatement(
    int StatementId, ListDirection Direction, int PanelRevision, long CapturedAt, ListKeys Keys, bool CoversSilence, IReadOnlyList<int>? Owners);

/// <summary>
/// All captures of one owner's list in one direction and scope, in order of capture.
/// </summary>
/// <param name="PanelRevision">The revision within which the captures are complete, else 0.</param>
public sealed record LedgerStream(
    int OwnerProfile, ListDirection Direction, ListCompleteness Scope, int PanelRevision,
    IReadOnlyList<LedgerObservation> Observations);

/// <summary>
/// <paramref name="Other"/> stood in the captures <paramref name="First"/> … <paramref name="Last"/> (positions in the
/// stream) without a gap.
/// </summary>
/// <param name="FirstRow">Row of the first capture's file, or 0 where only the kept export tells.</param>
/// <param name="FollowedAt">The follow's own date in UTC ticks, or 0.</param>
public readonly record struct LedgerRun(int Stream, int Other, int First, int Last, int FirstRow, long FollowedAt);

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
