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
        var columns = await ColumnsAsync(study.Members, ties, study.AsOf, settings, _ => true, cancellationToken);
        var rankings = columns.ToDictionary(c => c.Measure, c => Rank(c, study.Members, ties, settings));
        return new ComputedEdition(study, settings, ties, NetworkFigures.Of(ties), columns, rankings);
    }

    /// <summary>One measure over some members, from the evidence among them; null if it is not computed here.</summary>
    public async Task<IReadOnlyList<RankingRow>?> RankAsync(
        IReadOnlyList<PanelMember> members, TieLedger ledger, DateTimeOffset asOf, EditionSettings settings, string measure,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(settings);
        var ties = ledger.At(asOf, settings.EvidenceAge);
        var columns = await ColumnsAsync(members, ties, asOf, settings, id => id == measure, cancellationToken);
        return columns.SingleOrDefault() is { } column ? Rank(column, members, ties, settings) : null;
    }

    private async Task<IReadOnlyList<MeasureColumn>> ColumnsAsync(
        IReadOnlyList<PanelMember> members, TieSnapshot ties, DateTimeOffset asOf, EditionSettings settings,
        Predicate<string> wanted, CancellationToken cancellationToken)
    {
        var columns = TieMeasures.Of(ties).ToList();
        columns.AddRange(await followers.ColumnsAsync(members, asOf, settings.EvidenceAge, cancellationToken));
        columns.AddRange(GraphMeasures.Of(ties, wanted, cancellationToken));
        return [.. columns.Where(column => wanted(column.Measure))];
    }

    private static IReadOnlyList<RankingRow> Rank(
        MeasureColumn column, IReadOnlyList<PanelMember> members, TieSnapshot ties, EditionSettings settings) =>
        [.. Ranking.Of(column, members, settings.MinObserved).Select(row => WithEvidence(row, ties.EvidenceSpan(row.Position)))];

    private static RankingRow WithEvidence(RankingRow row, (DateTimeOffset From, DateTimeOffset To)? span) =>
        row with { EvidenceFrom = span?.From, EvidenceTo = span?.To };
}
