using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Editions;

/// <summary>Everything computed of a panel at an instant.</summary>
public sealed record ComputedEdition(
    PanelStudy Study, EditionSettings Settings, TieSnapshot Ties, NetworkFigures Network,
    IReadOnlyList<MeasureColumn> Columns, IReadOnlyDictionary<string, IReadOnlyList<RankingRow>> Rankings);

/// <summary>Turns a panel's evidence into measures and rankings; the same evidence gives the same bytes.</summary>
public sealed class EditionComputation(FollowerCounts followers)
{
    public async Task<ComputedEdition> ComputeAsync(PanelStudy study, EditionSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(settings);
        var ties = study.Ledger.At(study.AsOf, settings.EvidenceAge);
        var columns = TieMeasures.Of(ties).ToList();
        columns.AddRange(await followers.ColumnsAsync(study.Members, study.AsOf, settings.EvidenceAge, cancellationToken));
        var spans = study.Members.Select((_, i) => ties.EvidenceSpan(i)).ToList();
        var rankings = columns.ToDictionary(c => c.Measure, c => (IReadOnlyList<RankingRow>)
            [.. Ranking.Of(c, study.Members, settings.MinObserved)
                .Select(row => row with { EvidenceFrom = spans[row.Position]?.From, EvidenceTo = spans[row.Position]?.To })]);
        return new ComputedEdition(study, settings, ties, NetworkFigures.Of(ties), columns, rankings);
    }
}
