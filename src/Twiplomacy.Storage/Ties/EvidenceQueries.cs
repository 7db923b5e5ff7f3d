using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Ties;

/// <summary>Leads from list observations to the exports that showed them.</summary>
public sealed class EvidenceQueries
{
    private const string Select = """
        select o.observation_id as ObservationId, o.import_id as ImportId, i.name as Export, coalesce(e.path, '') as Path,
            o.row as ListRow, p.platform || ':' || case p.kind when 1 then '@' else '' end || p.key as Owner,
            o.direction as Direction, o.scope as Scope, o.captured_at as CapturedAt,
            o.list as List, e.format as Format
        from list_observation o
        join import i using (import_id)
        left join import_entry e on e.import_id = o.import_id and e.file = o.file
        join profile p on p.profile_id = o.owner
        where o.owner = any(@owners) and o.observation_id = any(@observations)
        """;

    // Silence has no row and no list; what speaks is the file.
    private const string SelectStatements = """
        select -s.statement_id as ObservationId, s.import_id as ImportId, i.name as Export, coalesce(e.path, '') as Path,
            0::bigint as ListRow, '' as Owner, s.direction as Direction, 2::smallint as Scope, s.captured_at as CapturedAt, 0 as List,
            e.format as Format
        from file_statement s
        join import i using (import_id)
        left join import_entry e on e.import_id = s.import_id and e.file = s.file
        where s.statement_id = any(@statements)
        """;

    private readonly ReadingSource _source;

    internal EvidenceQueries(ReadingSource source) => _source = source;

    /// <summary>The sources of observations, by their ids.</summary>
    public async Task<IReadOnlyDictionary<int, ObservationSource>> FindAsync(
        IReadOnlyCollection<int> owners, IReadOnlyCollection<int> observations, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<ObservationSource>(
            Select, new { owners = owners.ToArray(), observations = observations.ToArray() }, cancellationToken);
        return rows.ToDictionary(row => row.ObservationId);
    }

    /// <summary>The files behind silence, by the ids under which evidence names them; whose silence it is only the asker knows.</summary>
    public async Task<IReadOnlyDictionary<int, ObservationSource>> FindStatementsAsync(
        IReadOnlyCollection<int> statements, CancellationToken cancellationToken)
    {
        if (statements.Count == 0) return new Dictionary<int, ObservationSource>();
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<ObservationSource>(SelectStatements, new { statements = statements.ToArray() }, cancellationToken);
        return rows.ToDictionary(row => row.ObservationId);
    }
}
