using Twiplomacy.Analytics.Editions;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>A stored ranking beside an edition of choice, instead of the one that it was built with. A rename is followed.</summary>
public sealed class ChosenPrevious(PublishedRankings published, EditionQueries editions, AccountQueries accounts)
{
    /// <exception cref="EditionRefusedException">The edition cannot stand before this one.</exception>
    public async Task<PublishedRanking> BesideAsync(PublishedRanking ranking, string slug, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var revision = ranking.Revision;
        var previous = await editions.GetPreviousAsync(slug, revision.Slug, revision.AsOf, revision.Platform, cancellationToken);
        var old = (await published.FindAsync(previous.Slug, previous.Number, ranking.Measure, cancellationToken))?.Rows ?? [];
        var now = await AccountContinuity.TodaysKeysAsync([.. ranking.Rows.Select(row => row.Member)], revision.AsOf, accounts, cancellationToken);
        var then = await AccountContinuity.TodaysKeysAsync([.. old.Select(row => row.Member)], previous.AsOf, accounts, cancellationToken);
        var earlier = old.GroupBy(row => then[row.Member.Account]).ToDictionary(rows => rows.Key, rows => rows.Last());
        return ranking with { Rows = [.. ranking.Rows.Select(row => Beside(row, earlier.GetValueOrDefault(now[row.Member.Account])))] };
    }

    private static PublishedRow Beside(PublishedRow row, PublishedRow? before) => row with
    {
        Row = row.Row with
        {
            PreviousRank = before?.Row.Rank, PreviousValue = before?.Row.Value,
            ActorChanged = before?.Member.Actor is { } actor && row.Member.Actor is { } own && actor != own,
        },
    };
}
