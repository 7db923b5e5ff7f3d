using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.RankingViews;

/// <summary>A stored ranking beside an edition of choice, instead of the one that it was built with. A rename is followed.</summary>
public sealed class ChosenPrevious(PublishedRankings published, EditionQueries editions, AccountQueries accounts)
{
    /// <exception cref="EditionRefusedException">The edition cannot stand before this one.</exception>
    public async Task<PublishedRanking> BesideAsync(PublishedRanking ranking, string slug, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var revision = ranking.Revision;
        var previous = await editions.GetPreviousAsync(slug, revision.Slug, revision.AsOf, revision.Platform, cancellationToken);
        var old = (await published.FindAsync(previous, ranking.Measure, cancellationToken))?.Rows ?? [];
        var now = await AccountContinuity.TodaysKeysAsync([.. ranking.Rows.Select(row => row.Member)], revision.AsOf, accounts, cancellationToken);
        var then = await AccountContinuity.TodaysKeysAsync([.. old.Select(row => row.Member)], previous.AsOf, accounts, cancellationToken);
        var earlier = old.GroupBy(row => then[row.Member.Account]).ToDictionary(rows => rows.Key, rows => rows.Last());
        var known = ranking.Rows.Where(row => earlier.ContainsKey(now[row.Member.Account])).ToList();
        var among = (await StoredRanks.FieldAsync(ranking, known, editions, cancellationToken)).Among([.. known.Select(row => row.Row.Position)]);
        var here = now.Values.ToHashSet();
        var left = new Leavers(earlier.Where(row => !here.Contains(row.Key)).Select(row => PlaceBefore.PossibleOf(row.Value.Row)));
        return ranking with
        {
            Rows = [.. ranking.Rows.Select(row => row with
            {
                Row = earlier.TryGetValue(now[row.Member.Account], out var before)
                    ? PlaceBefore.Beside(row.Row, before.Row, among[row.Row.Position], left, PlaceBefore.IsHandover(before.Member, row.Member))
                    : WithoutPlaceBefore(row.Row),
            })],
        };
    }

    private static RankedRow WithoutPlaceBefore(RankedRow row) => row with
    {
        PreviousRank = null, PreviousRankBest = null, PreviousRankWorst = null, PreviousValue = null, ActorChanged = false, Moved = null,
    };
}
