using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Ties;

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
