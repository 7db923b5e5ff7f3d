using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>A row of a stored ranking together with its member.</summary>
/// <param name="RankInFilter">Its rank among the rows that a filter takes; null without a filter, or without a rank.</param>
public sealed record PublishedRow(RankingRowRow Row, EditionMemberRow Member, int? RankInFilter = null);

/// <summary>A stored ranking of one revision, in order of publication.</summary>
public sealed record PublishedRanking(EditionRevisionRow Revision, string Measure, IReadOnlyList<PublishedRow> Rows);

/// <summary>Reads stored rankings.</summary>
public sealed class PublishedRankings(EditionQueries editions, RankingPageQueries pages)
{
    /// <summary>The ranking of the revision that speaks for an edition, or of a numbered one; null if there is none.</summary>
    public async Task<PublishedRanking?> FindAsync(string edition, int? revision, string measure, CancellationToken cancellationToken)
    {
        if (await editions.FindAsync(edition, revision, cancellationToken) is not { } found) return null;
        var rows = await editions.ListRankingAsync(found.RevisionId, measure, cancellationToken);
        if (rows.Count == 0 && !(await editions.ListMeasuresAsync(found.RevisionId, cancellationToken)).Contains(measure)) return null;
        var members = (await editions.ListMembersAsync(found.RevisionId, cancellationToken)).ToDictionary(m => m.Position);
        return new PublishedRanking(found, measure, [.. rows.Select(row => new PublishedRow(row, members[row.Position]))]);
    }

    /// <summary>Up to <paramref name="fetch"/> rows that the filter takes, behind a place (from 0; −1 for the first page).</summary>
    public async Task<IReadOnlyList<PublishedRow>> ListPageAsync(
        EditionRevisionRow revision, string measure, MemberFilter filter, int after, int fetch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(filter);
        var rows = await pages.ListAsync(
            revision.RevisionId, measure, filter.TakesAll ? null : filter.ToRowFilter(), after, fetch, cancellationToken);
        return [.. rows.Select(row => new PublishedRow(row.Row, row.Member, row.RankInFilter))];
    }
}
