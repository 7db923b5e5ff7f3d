using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Ties;

/// <summary>
/// One text that changes with every committed change of the evidence about ties: the row versions that PostgreSQL keeps
/// of imports. Lists, profiles and panels are written, and taken back, together with their import's row.
/// </summary>
public sealed class EvidenceVersionQueries
{
    private const string Select = """
        select coalesce(md5(string_agg(import_id || '.' || xmin, ',' order by import_id)), '') from import
        where status in ('published', 'undone')
        """;

    private readonly ReadingSource _source;

    internal EvidenceVersionQueries(ReadingSource source) => _source = source;

    public async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return (await connection.ExecuteScalarAsync<string>(Select, cancellationToken))!;
    }
}
