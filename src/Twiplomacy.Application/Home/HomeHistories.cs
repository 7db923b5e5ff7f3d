using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Home;

/// <summary>Follows the first accounts of an edition back through the editions before it.</summary>
public sealed class HomeHistories(YearlyRankings yearly)
{
    private const int EditionsShown = 5;
    private const int AccountsShown = 10;

    private readonly RecentAnswers<string, YearlyRanking> _kept = new("home_histories", most: 8);

    /// <param name="editions">All editions of the panel, in any order.</param>
    public async Task<HomeHistory> OfAsync(
        EditionRevisionRow edition, IEnumerable<EditionRevisionRow> editions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var chosen = editions.Where(other => other.Panel == edition.Panel && other.AsOf <= edition.AsOf && other.Slug != edition.Slug)
            .OrderBy(other => other.AsOf).TakeLast(EditionsShown - 1).Append(edition).ToList();
        // What is built once never changes; a draft that is built anew has another time.
        var key = string.Join(' ', chosen.Select(each => $"{each.RevisionId}/{each.BuiltAt.UtcTicks}"));
        var ranking = await _kept.GetAsync(key, given => yearly.LoadAsync(chosen, RankExplanations.Measure, given), cancellationToken);
        var lines = ranking.Rows.Where(row => row.Rows.ContainsKey(edition.Slug)).Take(AccountsShown)
            .Select(row => new HomeLine(
                RankedAccount.Of(row.Member) with { Id = row.Account },
                [.. chosen.Select(each => row.Rows.TryGetValue(each.Slug, out var place) ? PointOf(place) : null)]));
        return new HomeHistory([.. chosen.Select(each => each.AsOf)], [.. lines]);
    }

    private static HomePoint? PointOf(RankedRow row) =>
        row.Rank is { } rank ? new HomePoint(row.Place + 1, rank, row.RankBest, row.RankWorst, row.Value) : null;
}
