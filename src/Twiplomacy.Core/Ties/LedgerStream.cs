using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Ties;

/// <summary>
/// All captures of one owner's list in one direction and scope, in order of capture.
/// </summary>
/// <param name="PanelRevision">The revision within which the captures are complete, else 0.</param>
public sealed record LedgerStream(
    int OwnerProfile, ListDirection Direction, ListCompleteness Scope, int PanelRevision,
    IReadOnlyList<LedgerObservation> Observations);
