using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Application.Panels;

/// <summary>
/// Keeps the studies that were asked for last, until the evidence changes: to load all ties among a panel's members
/// costs more than everything else that is asked of one account.
/// </summary>
public sealed class KeptStudies(PanelStudyLoader studies, EvidenceVersionQueries versions, WorkGate gate)
{
    private readonly EvidenceCache<(string Panel, DateTimeOffset AsOf, TimeSpan EvidenceAge), StudiedPanel?> _kept = new(versions, "panel_studies", most: 4);

    /// <summary>Null if there is no such panel.</summary>
    public Task<StudiedPanel?> FindAsync(string panel, DateTimeOffset asOf, TimeSpan evidenceAge, CancellationToken ct) =>
        _kept.GetAsync((panel, asOf, evidenceAge), given => LoadAsync(panel, asOf, evidenceAge, given), ct);

    private async Task<StudiedPanel?> LoadAsync(string panel, DateTimeOffset asOf, TimeSpan evidenceAge, CancellationToken ct) =>
        await gate.RunAsync(() => studies.FindAsync(panel, asOf, null, gate, ct), ct) is { } study ? new StudiedPanel(study, evidenceAge) : null;
}
