using System.Text.Json;
using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Editions;

/// <summary>Which members' rows are asked for; null takes all. Countries and languages are compared without case.</summary>
/// <param name="Countries">Any of these.</param>
/// <param name="Attributes">Values of the panel's own columns, by name.</param>
public sealed record RankingRowFilter(
    string? Country, IReadOnlyCollection<string>? Countries, string? Kind, bool? Personal, string? Language,
    IReadOnlyDictionary<string, string> Attributes);

/// <summary>A row of a ranking with its member and, where there is a filter, its rank among the rows that the filter takes.</summary>
public sealed record RankedMemberRow(RankingRowRow Row, EditionMemberRow Member, int? RankInFilter);

/// <summary>Reads pages of rankings, filtered by the database: a page of a large edition must not cost the whole of it.</summary>
public sealed class RankingPageQueries
{
    private const string Columns = RankingFields.Columns + ", " + MemberFields.Columns;

    private const string Rows = """
         from ranking_row r join edition_member m using (edition_revision_id, position)
        where r.edition_revision_id = @revisionId and r.measure = @measure
        """;

    private const string SelectPage = "select " + Columns + ", null::bigint as RankInFilter" + Rows + " and r.place > @after order by r.place limit @fetch";

    // Standard competition rank among the rows taken that have a rank at all.
    private const string SelectFilteredPage = "select * from (select " + Columns + """
        , case when r.rank is not null then rank() over (partition by r.rank is null order by r.value desc) end as RankInFilter
        """ + Rows + """
             and (@country::text is null or upper(m.country collate "C") = upper(@country collate "C"))
            and (@countries::text[] is null or m.country = any(@countries))
            and (@kind::text is null or m.kind = @kind)
            and (@personal::boolean is null or m.personal = @personal)
            and (@language::text is null or upper(m.language collate "C") = upper(@language collate "C"))
            and m.attributes @> cast(@attributes as jsonb)
        ) taken where Place > @after order by Place limit @fetch
        """;

    private readonly NpgsqlDataSource _source;

    internal RankingPageQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>Whether a revision holds a ranking by a measure.</summary>
    public async Task<bool> ExistsAsync(int revisionId, string measure, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<bool>(
            "select exists (select from ranking_row where edition_revision_id = @revisionId and measure = @measure)",
            new { revisionId, measure }, cancellationToken);
    }

    /// <summary>The first rows behind a place, in order of publication; all rows where the filter is null.</summary>
    public async Task<IReadOnlyList<RankedMemberRow>> ListAsync(
        int revisionId, string measure, RankingRowFilter? filter, int after, int fetch, CancellationToken cancellationToken)
    {
        var (sql, parameters) = filter is null
            ? (SelectPage, (object)new { revisionId, measure, after, fetch })
            : (SelectFilteredPage, new
            {
                revisionId, measure, after, fetch, filter.Country, Countries = filter.Countries?.ToArray(), filter.Kind, filter.Personal,
                filter.Language, Attributes = JsonSerializer.Serialize(filter.Attributes),
            });
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<RankingFields, MemberFields, long?, RankedMemberRow>(
            sql, parameters, (ranking, member, rank) => new(ranking.ToRanking(), member.ToMember(), (int?)rank), "Account,RankInFilter",
            cancellationToken)];
    }
}
