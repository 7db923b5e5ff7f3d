using System.Text.Json;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.RankingViews;

/// <summary>
/// Ranks actors by what all their accounts in an edition posted together: posts, replies, interactions and followers are
/// added up (not deduplicated), and rates are taken from the sums. An account that is not covered leaves its actor open.
/// </summary>
public sealed class ActorPostRankings(EditionQueries editions, EditionPosts posts)
{
    /// <param name="measure">One of <see cref="PostMeasures.OfActors"/>.</param>
    /// <param name="takes">Which members are looked at.</param>
    public async Task<IReadOnlyList<ActorRow>> OfAsync(
        EditionRevisionRow revision, EditionRevisionRow? previous, string measure, Predicate<EditionMemberRow> takes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var rows = await OfAsync(revision, measure, takes, cancellationToken);
        return previous is null ? rows : ActorRanking.Beside(rows, await OfAsync(previous, measure, takes, cancellationToken));
    }

    private async Task<IReadOnlyList<ActorRow>> OfAsync(
        EditionRevisionRow revision, string measure, Predicate<EditionMemberRow> takes, CancellationToken cancellationToken)
    {
        var settings = JsonSerializer.Deserialize<EditionSettings>(revision.Settings, EditionJson.Options)!;
        var platform = PlatformTable.Shipped.Get(revision.Platform);
        var activity = (await posts.ListActivityAsync(revision.RevisionId, cancellationToken)).ToDictionary(row => row.Position, EditionActivity.ToMember);
        var actors = (await editions.ListMembersAsync(revision.RevisionId, cancellationToken))
            .Where(member => takes(member) && activity.ContainsKey(member.Position)).GroupBy(ActorRanking.ActorOf)
            .Select(actor => (Shown: actor.MaxBy(member => activity[member.Position].Posts)!, Accounts: actor.Count(),
                Sums: MemberActivity.Sum([.. actor.Select(member => activity[member.Position])]))).ToList();
        var together = new PanelPosts(
            platform.Slug, platform.HasPosts, platform.HasMentions, PostWindow.Ending(revision.AsOf, settings.WindowDays),
            [.. actors.Select(actor => actor.Sums)], []);
        var column = PostMeasures.Of(together, settings, id => id == measure).Single();
        var ranking = Ranking.Of(column, [.. actors.Select(actor => EditionRows.ToMember(actor.Shown, KeyOf(actor.Shown), 0))], settings.MaxRange);
        return [.. ranking.Rows.Select((row, place) => new ActorRow(
            new PublishedRow(EditionRows.Of(measure, place, WithEvidence(row, column)), actors[row.Position].Shown), actors[row.Position].Accounts))];
    }

    private static RankingRow WithEvidence(RankingRow row, MeasureColumn column) =>
        column.Evidence?[row.Position] is { } span ? row with { EvidenceFrom = span.From, EvidenceTo = span.To } : row;

    private static ProfileKey KeyOf(EditionMemberRow member) => ProfileKey.TryParse(member.Account, out var key) ? key : default;
}
