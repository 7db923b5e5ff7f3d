using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>Ranks a panel at any instant, without an edition, under the default settings.</summary>
public sealed class ProvisionalRankings(PanelStudyLoader studies, EditionComputation computation)
{
    private static readonly EditionSettings Settings = new();

    /// <summary>Null if there is no such panel, or the measure is not computed.</summary>
    /// <param name="compareTo">The instant whose ranks and values stand as the previous ones, by account.</param>
    public async Task<ComputedRanking?> FindAsync(
        string panel, string measure, DateTimeOffset asOf, DateTimeOffset? compareTo, CancellationToken cancellationToken)
    {
        if (await RankAsync(panel, measure, asOf, cancellationToken) is not ({ } study, { } ranking)) return null;
        if (compareTo is { } earlier && await RankAsync(panel, measure, earlier, cancellationToken) is ({ } before, { } old))
            ranking = Beside(study, ranking, before, old);
        return new ComputedRanking(EditionRows.Published(measure, ranking, study.Members), IsProvisional: true);
    }

    private async Task<(PanelStudy? Study, IReadOnlyList<RankingRow>? Ranking)> RankAsync(
        string panel, string measure, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        if (await studies.FindAsync(panel, asOf, null, cancellationToken) is not { } study) return default;
        return (study, await computation.RankAsync(study.Members, study.Ledger, asOf, Settings, measure, cancellationToken));
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
