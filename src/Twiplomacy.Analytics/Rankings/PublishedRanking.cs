using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>A row of a stored ranking together with its member.</summary>
public sealed record PublishedRow(RankingRowRow Row, EditionMemberRow Member);

/// <summary>A stored ranking of one revision, in order of publication.</summary>
public sealed record PublishedRanking(EditionRevisionRow Revision, string Measure, IReadOnlyList<PublishedRow> Rows);

/// <summary>Reads stored rankings.</summary>
public sealed class PublishedRankings(EditionQueries editions)
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
}
