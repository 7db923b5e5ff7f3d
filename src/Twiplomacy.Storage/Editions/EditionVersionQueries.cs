using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Editions;

/// <summary>
/// One text that changes with every committed change of an edition or a group of countries: the row versions that
/// PostgreSQL keeps itself. Members, rankings and ties are written together with their revision's row.
/// </summary>
public sealed class EditionVersionQueries
{
    private const string Select = """
        select concat(
            (select md5(string_agg(edition_revision_id || '.' || xmin, ',' order by edition_revision_id)) from edition_revision), '-',
            (select md5(string_agg(slug || country || member_from || '.' || xmin, ',' order by slug, country, member_from)) from country_group))
        """;

    private readonly ReadingSource _source;

    internal EditionVersionQueries(ReadingSource source) => _source = source;

    public async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return (await connection.ExecuteScalarAsync<string>(Select, cancellationToken))!;
    }
}
