using Twiplomacy.Analytics.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.RankingViews;

/// <summary>An edition counted among some of its members only, and the one before counted among those of its own.</summary>
public sealed class WithinRankings(EditionQueries editions, SubsetRankings subsets)
{
    /// <summary>The ranking, each row with its place in the edition before within the same filter; null if the measure is not computed.</summary>
    /// <param name="filterOn">The filter on a date: a group of countries is taken as of the edition's own.</param>
    public async Task<ComputedRanking?> FindAsync(
        EditionRevisionRow revision, string measure, Func<EditionRevisionRow, MemberFilter> filterOn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(filterOn);
        if (await AmongAsync(revision, measure, filterOn, cancellationToken) is not { } ranking) return null;
        if (revision.PreviousRevisionId is not { } id || await editions.FindRevisionAsync(id, cancellationToken) is not { } previous) return ranking;
        if (await AmongAsync(previous, measure, filterOn, cancellationToken) is not { } earlier) return ranking;
        return ranking.Beside(earlier);
    }

    private async Task<ComputedRanking?> AmongAsync(
        EditionRevisionRow revision, string measure, Func<EditionRevisionRow, MemberFilter> filterOn, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var filter = filterOn(revision);
        return await subsets.FindAsync(revision, [.. members.Where(filter.Takes)], measure, cancellationToken);
    }
}
