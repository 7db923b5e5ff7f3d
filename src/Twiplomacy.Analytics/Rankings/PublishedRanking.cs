using Twiplomacy.Analytics.Caching;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>A row of a stored ranking together with its member.</summary>
/// <param name="InFilter">Its place among the rows that a filter takes; null without a filter.</param>
public sealed record PublishedRow(RankedRow Row, EditionMemberRow Member, RankPlace? InFilter = null);

/// <summary>A stored ranking of one revision, in order of publication.</summary>
public sealed record PublishedRanking(EditionRevisionRow Revision, string Measure, IReadOnlyList<PublishedRow> Rows);

/// <summary>Reads stored rankings. Whole ones that were asked for last are kept: what is built once never changes.</summary>
public sealed class PublishedRankings(EditionQueries editions, RankingPageQueries pages)
{
    private readonly RecentAnswers<(int Revision, DateTimeOffset BuiltAt, string Measure), IReadOnlyList<PublishedRow>> _kept =
        new("edition_rankings", most: 16);

    /// <summary>The ranking of the revision that speaks for an edition, or of a numbered one; null if there is none.</summary>
    public async Task<PublishedRanking?> FindAsync(string edition, int? revision, string measure, CancellationToken cancellationToken) =>
        await editions.FindAsync(edition, revision, cancellationToken) is { } found ? await FindAsync(found, measure, cancellationToken) : null;

    /// <summary>The ranking of a revision that was read already; null if it has none by this measure.</summary>
    public async Task<PublishedRanking?> FindAsync(EditionRevisionRow revision, string measure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        // Rows and members in one statement: a draft may be built anew between two.
        var rows = await _kept.GetAsync(
            (revision.RevisionId, revision.BuiltAt, measure),
            given => ListPageAsync(revision, measure, after: -1, fetch: int.MaxValue, given), cancellationToken);
        return rows.Count == 0 ? null : new PublishedRanking(revision, measure, rows);
    }

    /// <summary>Up to <paramref name="fetch"/> rows behind a place (from 0; −1 for the first page).</summary>
    public async Task<IReadOnlyList<PublishedRow>> ListPageAsync(
        EditionRevisionRow revision, string measure, int after, int fetch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var rows = await pages.ListAsync(revision.RevisionId, measure, after, fetch, cancellationToken);
        return [.. rows.Select(row => new PublishedRow(row.Row, row.Member))];
    }
}
