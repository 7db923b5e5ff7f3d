using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.RankingViews;

/// <summary>
/// An edition and the one before, both counted again among the accounts that are in both: what a panel that grew or
/// shrank does to ranks is taken out.
/// </summary>
public sealed class ConstantRankings(EditionQueries editions, AccountQueries accounts, SubsetRankings subsets)
{
    /// <summary>The ranking with previous ranks and values on the same basis; null without an edition before, or if the measure is not computed.</summary>
    public async Task<ComputedRanking?> FindAsync(EditionRevisionRow revision, string measure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        if (revision.PreviousRevisionId is not { } id || await editions.FindRevisionAsync(id, cancellationToken) is not { } previous) return null;
        var (now, before) = await InBothAsync(revision, previous, cancellationToken);
        if (await subsets.FindAsync(revision, now, measure, cancellationToken) is not { } ranking) return null;
        var earlier = (await subsets.FindAsync(previous, before, measure, cancellationToken))!;
        return ranking.Beside(earlier);
    }

    private async Task<(IReadOnlyList<EditionMemberRow> Now, IReadOnlyList<EditionMemberRow> Before)> InBothAsync(
        EditionRevisionRow revision, EditionRevisionRow previous, CancellationToken cancellationToken)
    {
        var (members, earlier) = (
            await editions.ListMembersAsync(revision.RevisionId, cancellationToken), await editions.ListMembersAsync(previous.RevisionId, cancellationToken));
        var today = await AccountContinuity.TodaysKeysAsync(members, revision.AsOf, accounts, cancellationToken);
        var then = await AccountContinuity.TodaysKeysAsync(earlier, previous.AsOf, accounts, cancellationToken);
        var both = today.Values.Intersect(then.Values).ToHashSet();
        return ([.. members.Where(m => both.Contains(today[m.Account]))], [.. earlier.Where(m => both.Contains(then[m.Account]))]);
    }
}
