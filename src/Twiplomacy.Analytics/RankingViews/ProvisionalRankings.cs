using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.RankingViews;

/// <summary>
/// Ranks a panel at any instant, without an edition, under the default settings. The rankings asked for last are kept until
/// the evidence changes.
/// </summary>
public sealed class ProvisionalRankings(PanelStudyLoader studies, EditionComputation computation, EvidenceVersionQueries versions, WorkGate gate)
{
    private static readonly EditionSettings Settings = new();

    private readonly EvidenceCache<(string Panel, string Measure, DateTimeOffset AsOf, DateTimeOffset? Earlier), ComputedRanking?> _kept = new(versions, "panel_rankings", most: 16);

    /// <summary>Null if there is no such panel, or the measure is not computed.</summary>
    /// <param name="compareTo">The instant whose ranks and values stand as the previous ones, by account.</param>
    /// <exception cref="WorkBusyException">Too much is being computed.</exception>
    /// <exception cref="WorkTooLargeException">The panel has too many members.</exception>
    public Task<ComputedRanking?> FindAsync(
        string panel, string measure, DateTimeOffset asOf, DateTimeOffset? compareTo, CancellationToken cancellationToken) =>
        _kept.GetAsync((panel, measure, asOf, compareTo), given => ComputeAsync(panel, measure, asOf, compareTo, given), cancellationToken);

    private Task<ComputedRanking?> ComputeAsync(
        string panel, string measure, DateTimeOffset asOf, DateTimeOffset? compareTo, CancellationToken cancellationToken) => gate.RunAsync(async () =>
    {
        if (await RankAsync(panel, measure, asOf, cancellationToken) is not { } ranking) return null;
        return compareTo is { } earlier && await RankAsync(panel, measure, earlier, cancellationToken) is { } before
            ? ranking.Beside(before)
            : ranking;
    }, cancellationToken);

    private async Task<ComputedRanking?> RankAsync(string panel, string measure, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        if (await studies.FindAsync(panel, asOf, null, gate, cancellationToken) is not { } study) return null;
        return await computation.RankAsync(study.Members, study.Ledger, asOf, Settings, measure, cancellationToken) is { } ranking
            ? new ComputedRanking(EditionRows.Published(measure, ranking, study.Members), ranking.Field, IsProvisional: true)
            : null;
    }
}
