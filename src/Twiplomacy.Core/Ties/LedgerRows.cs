using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Ties;

/// <summary>One capture of a list; times as UTC ticks.</summary>
public readonly record struct LedgerObservation(int ObservationId, long CapturedAt, ListKeys Keys);

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
/// <param name="ObservationId">The list observation it comes from.</param>
/// <param name="Direction">Which list of the owner it was.</param>
/// <param name="Row">The row in that list's file; null for a no, and where only the kept export tells.</param>
/// <param name="IsDated">The export dates the follow itself.</param>
public readonly record struct TieEvidence(
    bool IsYes, long At, int ObservationId, int OwnerProfile, ListDirection Direction, int? Row, bool IsDated);
