using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Ties;

/// <summary>Leads from observations to the exports behind them, named by content.</summary>
public sealed class CaptureSourceQueries
{
    private const string SelectLists = """
        select o.observation_id as ObservationId, o.import_id as ImportId,
            case when (select count(*) from import_entry s where s.import_id = o.import_id) > 1 then coalesce(e.path, '') else '' end as Path,
            o.row as Row, o.list as List
        from list_observation o
        left join import_entry e on e.import_id = o.import_id and e.file = o.file
        where o.owner = any(@owners) and o.observation_id = any(@observations)
        """;

    private const string SelectStatements = """
        select statement_id as StatementId, import_id as ImportId from file_statement where statement_id = any(@statements)
        """;

    private const string SelectExports = """
        select i.import_id as ImportId, encode(i.content_hash, 'hex') as Sha256, count(f.file)::integer as Files,
            coalesce(sum(r.length), 0)::bigint as Bytes
        from import i
        left join import_file f using (import_id)
        left join raw_export r using (sha256)
        where i.import_id = any(@imports)
        group by i.import_id
        """;

    private readonly ReadingSource _source;

    internal CaptureSourceQueries(ReadingSource source) => _source = source;

    /// <summary>Where observations stand, by their ids.</summary>
    public async Task<IReadOnlyDictionary<int, CapturedList>> FindListsAsync(
        IReadOnlyCollection<int> owners, IReadOnlyCollection<int> observations, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<CapturedList>(
            SelectLists, new { owners = owners.ToArray(), observations = observations.ToArray() }, cancellationToken);
        return rows.ToDictionary(row => row.ObservationId);
    }

    /// <summary>The imports whose files were spoken of, by the ids of the statements.</summary>
    public async Task<IReadOnlyDictionary<int, int>> FindStatementImportsAsync(IReadOnlyCollection<int> statements, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<(int StatementId, int ImportId)>(SelectStatements, new { statements = statements.ToArray() }, cancellationToken);
        return rows.ToDictionary(row => row.StatementId, row => row.ImportId);
    }

    /// <summary>Exports by the ids of their imports.</summary>
    public async Task<IReadOnlyDictionary<int, CapturedExport>> FindExportsAsync(
        IReadOnlyCollection<int> imports, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<CapturedExport>(
            SelectExports, new { imports = imports.ToArray() }, cancellationToken);
        return rows.ToDictionary(row => row.ImportId);
    }
}
