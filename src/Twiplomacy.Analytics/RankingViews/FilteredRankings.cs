using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.RankingViews;

/// <summary>
/// The rows of a ranking that a filter takes: they keep value and rank, and get rank, best and worst among themselves by the
/// same formulas, with the filter as population. One pass, O(n log n + open pairs).
/// </summary>
public sealed class FilteredRankings(EditionQueries editions)
{
    /// <summary>Of a stored ranking.</summary>
    public async Task<IReadOnlyList<PublishedRow>> FilterAsync(PublishedRanking ranking, MemberFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.TakesAll) return ranking.Rows;
        var field = await StoredRanks.FieldAsync(ranking, ranking.Rows.Where(row => filter.Takes(row.Member)), editions, cancellationToken);
        return Filter(ranking.Rows, field, filter);
    }

    /// <param name="rows">The whole ranking.</param>
    /// <param name="field">What its ranks are counted from, by position.</param>
    public static IReadOnlyList<PublishedRow> Filter(IReadOnlyList<PublishedRow> rows, RankField field, MemberFilter filter)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.TakesAll) return rows;
        var taken = rows.Where(row => filter.Takes(row.Member)).ToList();
        var places = field.Among([.. taken.Select(row => row.Row.Position)]);
        return [.. taken.Select(row => row with { InFilter = places[row.Row.Position] })];
    }
}
