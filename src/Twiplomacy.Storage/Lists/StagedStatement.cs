using Twiplomacy.Core.Lists;

namespace Twiplomacy.Storage.Lists;

/// <summary>"The file is complete within a panel revision", in one direction; see the ledger's statement.</summary>
/// <param name="Owners">The profiles for whose lists alone it was said; null: of all members.</param>
public sealed record StagedStatement(
    int File, ListDirection Direction, int PanelRevision, DateTimeOffset CapturedAt, ListKeys Keys, bool CoversSilence, IReadOnlyList<int>? Owners);
