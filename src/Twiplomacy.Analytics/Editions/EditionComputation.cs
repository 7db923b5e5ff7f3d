using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Editions;

/// <summary>Everything computed of a panel at an instant.</summary>
public sealed record ComputedEdition(
    PanelStudy Study, EditionSettings Settings, TieSnapshot Ties, NetworkFigures Network,
    IReadOnlyList<MeasureColumn> Columns, IReadOnlyDictionary<string, IReadOnlyList<RankingRow>> Rankings)
{
    /// <summary>What the members posted in the window; null where nothing was seen of any.</summary>
    public PanelPosts? Posts { get; init; }
}

/// <summary>Turns a panel's evidence into measures and rankings; the same evidence gives the same bytes.</summary>
public sealed class EditionComputation(FollowerCounts followers, PanelActivity activity)
{
    public async Task<ComputedEdition> ComputeAsync(PanelStudy study, EditionSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(settings);
        var ties = study.Ledger.At(study.AsOf, settings.EvidenceAge);
        var posts = await PostsAsync(study.Members, study.AsOf, settings, cancellationToken);
        var columns = await ColumnsAsync(study.Members, ties, study.AsOf, settings, _ => true, cancellationToken);
        // Where no export of posts was taken, there is nothing to rank by posts.
        if (posts.IsObserved) columns = [.. columns, .. PostMeasures.Of(posts, settings, _ => true)];
        var rankings = columns.ToDictionary(c => c.Measure, c => Rank(c, study.Members, ties, settings));
        return new ComputedEdition(study, settings, ties, NetworkFigures.Of(ties), columns, rankings) { Posts = posts.IsObserved ? posts : null };
    }

    /// <summary>One measure over some members, from the evidence among them; null if it is not computed here.</summary>
    public async Task<IReadOnlyList<RankingRow>?> RankAsync(
        IReadOnlyList<PanelMember> members, TieLedger ledger, DateTimeOffset asOf, EditionSettings settings, string measure,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(settings);
        var ties = ledger.At(asOf, settings.EvidenceAge);
        var columns = PostMeasures.Names.Contains(measure)
            ? [.. PostMeasures.Of(await PostsAsync(members, asOf, settings, cancellationToken), settings, id => id == measure)]
            : await ColumnsAsync(members, ties, asOf, settings, id => id == measure, cancellationToken);
        return columns.SingleOrDefault() is { } column ? Rank(column, members, ties, settings) : null;
    }

    private Task<PanelPosts> PostsAsync(
        IReadOnlyList<PanelMember> members, DateTimeOffset asOf, EditionSettings settings, CancellationToken cancellationToken) =>
        activity.LoadAsync(members, PostWindow.Ending(asOf, settings.WindowDays), settings.EvidenceAge, cancellationToken);

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
        [.. Ranking.Of(column, members, settings.MinObserved).Select(row => WithEvidence(
            row, column.Evidence is { } evidence ? evidence[row.Position] : ties.EvidenceSpan(row.Position)))];

    private static RankingRow WithEvidence(RankingRow row, (DateTimeOffset From, DateTimeOffset To)? span) =>
        row with { EvidenceFrom = span?.From, EvidenceTo = span?.To };
}
