using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>
/// Ranks a panel at any instant, without an edition, under the default settings. The rankings asked for last are kept until
/// the evidence changes.
/// </summary>
public sealed class ProvisionalRankings(PanelStudyLoader studies, EditionComputation computation, EvidenceVersionQueries versions)
{
    private static readonly EditionSettings Settings = new();

    private readonly EvidenceCache<(string Panel, string Measure, DateTimeOffset AsOf, DateTimeOffset? Earlier), ComputedRanking?> _kept = new(versions, most: 16);

    /// <summary>Null if there is no such panel, or the measure is not computed.</summary>
    /// <param name="compareTo">The instant whose ranks and values stand as the previous ones, by account.</param>
    public Task<ComputedRanking?> FindAsync(
        string panel, string measure, DateTimeOffset asOf, DateTimeOffset? compareTo, CancellationToken cancellationToken) =>
        _kept.GetAsync((panel, measure, asOf, compareTo), () => ComputeAsync(panel, measure, asOf, compareTo), cancellationToken);

    private async Task<ComputedRanking?> ComputeAsync(string panel, string measure, DateTimeOffset asOf, DateTimeOffset? compareTo)
    {
        if (await RankAsync(panel, measure, asOf) is not ({ } study, { } ranking)) return null;
        if (compareTo is { } earlier && await RankAsync(panel, measure, earlier) is ({ } before, { } old))
            ranking = Beside(study, ranking, before, old);
        return new ComputedRanking(EditionRows.Published(measure, ranking, study.Members), IsProvisional: true);
    }

    private async Task<(PanelStudy? Study, IReadOnlyList<RankingRow>? Ranking)> RankAsync(string panel, string measure, DateTimeOffset asOf)
    {
        if (await studies.FindAsync(panel, asOf, null, CancellationToken.None) is not { } study) return default;
        return (study, await computation.RankAsync(study.Members, study.Ledger, asOf, Settings, measure, CancellationToken.None));
    }

    private static IReadOnlyList<RankingRow> Beside(
        PanelStudy study, IReadOnlyList<RankingRow> ranking, PanelStudy before, IReadOnlyList<RankingRow> old)
    {
        var earlier = old.ToDictionary(row => before.Members[row.Position].Account);
        return [.. ranking.Select(row => earlier.TryGetValue(study.Members[row.Position].Account, out var then)
            ? row with
            {
                PreviousRank = then.Rank, PreviousValue = then.Cell.Value,
                ActorChanged = IsHandover(before.Members[then.Position], study.Members[row.Position]),
            }
            : row)];
    }

    private static bool IsHandover(PanelMember before, PanelMember now) =>
        before.Actor is not null && now.Actor is not null && before.Actor != now.Actor;
}
