using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Graph;
using Twiplomacy.Storage.Accounts;

namespace Twiplomacy.Analytics.Editions;

/// <summary>Everything computed of a panel at an instant.</summary>
/// <param name="Shown">For each member what its profile showed within the evidence's age, latest first.</param>
public sealed record ComputedEdition(
    EditionSettings Settings, IReadOnlyList<PanelMember> Members, TieSnapshot Ties,
    IReadOnlyList<IReadOnlyList<ProfileObservation>> Shown, NetworkFigures Network,
    IReadOnlyDictionary<string, MeasureRanking> Rankings)
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
        var shown = await ShownAsync(study, settings, cancellationToken);
        var posts = (await PostEvidenceAsync(study.Members, study.AsOf, settings, cancellationToken)).Sum();
        return Compute(study.Members, study.Ledger.At(study.AsOf, settings.EvidenceAge), shown, posts.IsObserved ? posts : null, settings, cancellationToken);
    }

    /// <summary>What members posted in the window that ends at an instant.</summary>
    public Task<PostEvidence> PostEvidenceAsync(
        IReadOnlyList<PanelMember> members, DateTimeOffset asOf, EditionSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return activity.LoadEvidenceAsync(members, PostWindow.Ending(asOf, settings.WindowDays), settings.EvidenceAge, cancellationToken);
    }

    /// <summary>The imports that tell of mentions among members in that window, in no order.</summary>
    public Task<List<int>> ListMentionImportsAsync(
        IReadOnlyList<PanelMember> members, DateTimeOffset asOf, EditionSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return activity.ListMentionImportsAsync(members, PostWindow.Ending(asOf, settings.WindowDays), cancellationToken);
    }

    /// <summary>For each member what its profile showed within the evidence's age, latest first.</summary>
    public Task<IReadOnlyList<IReadOnlyList<ProfileObservation>>> ShownAsync(
        PanelStudy study, EditionSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(settings);
        return ShownAsync(study, study.AsOf - settings.EvidenceAge, cancellationToken);
    }

    /// <summary>For each member what its profile showed from an instant on, latest first.</summary>
    public Task<IReadOnlyList<IReadOnlyList<ProfileObservation>>> ShownAsync(
        PanelStudy study, DateTimeOffset since, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(study);
        return followers.ShownAsync(study.Members, since, study.AsOf, cancellationToken);
    }

    /// <summary>The same from evidence in hand: what a referee does without a database.</summary>
    /// <param name="posts">What the members posted; null where no export of posts was taken, and nothing is ranked by posts.</param>
    public static ComputedEdition Compute(
        IReadOnlyList<PanelMember> members, TieSnapshot ties, IReadOnlyList<IReadOnlyList<ProfileObservation>> shown,
        PanelPosts? posts, EditionSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(settings);
        var graph = Network(ties, cancellationToken);
        var columns = Columns(ties, graph, shown, _ => true, cancellationToken);
        if (posts is not null) columns = [.. columns, .. PostMeasures.Of(posts, settings, _ => true)];
        var rankings = columns.ToDictionary(c => c.Measure, c => Rank(c, members, ties, settings));
        var network = NetworkGroups.With(NetworkFigures.Of(ties), graph.Value, members, shown, cancellationToken);
        return new ComputedEdition(settings, members, ties, shown, network, rankings) { Posts = posts };
    }

    /// <summary>One measure over some members, from the evidence among them; null if it is not computed here.</summary>
    public async Task<MeasureRanking?> RankAsync(
        IReadOnlyList<PanelMember> members, TieLedger ledger, DateTimeOffset asOf, EditionSettings settings, string measure,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(settings);
        var ties = ledger.At(asOf, settings.EvidenceAge);
        var columns = PostMeasures.Names.Contains(measure)
            ? PostMeasures.Of((await PostEvidenceAsync(members, asOf, settings, cancellationToken)).Sum(), settings, id => id == measure)
            : Columns(
                ties, Network(ties, cancellationToken), await followers.ShownAsync(members, asOf - settings.EvidenceAge, asOf, cancellationToken),
                id => id == measure, cancellationToken);
        return columns.SingleOrDefault() is { } column ? Rank(column, members, ties, settings) : null;
    }

    private static Lazy<FollowNetwork> Network(TieSnapshot ties, CancellationToken cancellationToken) =>
        new(() => FollowNetwork.Of(ties, new GraphOptions { Cancellation = cancellationToken }));

    private static IReadOnlyList<MeasureColumn> Columns(
        TieSnapshot ties, Lazy<FollowNetwork> network, IReadOnlyList<IReadOnlyList<ProfileObservation>> shown, Predicate<string> wanted,
        CancellationToken cancellationToken)
    {
        var columns = TieMeasures.Of(ties, wanted).ToList();
        columns.AddRange(FollowerCounts.Columns(shown));
        columns.AddRange(GraphColumns.Of(ties, network, wanted, cancellationToken));
        return [.. columns.Where(column => wanted(column.Measure))];
    }

    private static MeasureRanking Rank(
        MeasureColumn column, IReadOnlyList<PanelMember> members, TieSnapshot ties, EditionSettings settings)
    {
        var ranking = Ranking.Of(column, members, settings.MaxRange);
        return ranking with
        {
            Rows = [.. ranking.Rows.Select(row => WithEvidence(
                row, column.Evidence is { } evidence ? evidence[row.Position] : ties.EvidenceSpan(row.Position)))],
        };
    }

    private static RankingRow WithEvidence(RankingRow row, (DateTimeOffset From, DateTimeOffset To)? span) =>
        row with { EvidenceFrom = span?.From, EvidenceTo = span?.To };
}
