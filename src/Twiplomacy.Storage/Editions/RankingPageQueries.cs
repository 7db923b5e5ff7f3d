using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Editions;

/// <summary>Reads pages of rankings: a page of a large edition must not cost the whole of it.</summary>
public sealed class RankingPageQueries
{
    private const string SelectPage = "select " + RankingColumns.Ranked + ", " + RankingColumns.Member + """
         from ranking_row r join edition_member m using (edition_revision_id, position)
        where r.edition_revision_id = @revisionId and r.measure = @measure and r.place > @after order by r.place limit @fetch
        """;

    private readonly ReadingSource _source;

    internal RankingPageQueries(ReadingSource source) => _source = source;

    /// <summary>Whether a revision holds a ranking by a measure.</summary>
    public async Task<bool> ExistsAsync(int revisionId, string measure, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<bool>(
            "select exists (select from ranking_row where edition_revision_id = @revisionId and measure = @measure)",
            new { revisionId, measure }, cancellationToken);
    }

    /// <summary>The first rows behind a place, in order of publication.</summary>
    public async Task<IReadOnlyList<(RankedRow Row, EditionMemberRow Member)>> ListAsync(
        int revisionId, string measure, int after, int fetch, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<RankedRow, EditionMemberRow, (RankedRow, EditionMemberRow)>(
            SelectPage, new { revisionId, measure, after, fetch }, (row, member) => (row, member), "Position", cancellationToken)];
    }
}
