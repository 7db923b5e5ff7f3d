using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Imports;

/// <summary>Reads imports, their files, and what could not be read.</summary>
public sealed class ImportQueries
{
    private const string SelectImports = """
        select import_id as ImportId, name as Name, encode(content_hash, 'hex') as ContentHash, declaration::text as Declaration,
            panel::text as Panel, status as Status, created_at as CreatedAt, finished_at as FinishedAt,
            effect::text as Effect, message_of(said, error)::text as Error
        from import
        """;

    private const string SelectFiles = """
        select f.file as File, f.path as Path, f.sha256 as Sha256, r.length as Length
        from import_file f join raw_export r using (sha256)
        where f.import_id = @importId order by f.file
        """;

    private const string SelectRejected = """
        select r.number as Number, r.file as File, coalesce(e.path, '') as Path, r.row as Row, message_of(r.said, r.reason)::text as Reason, r.raw as Raw
        from rejected_row r left join import_entry e using (import_id, file)
        where r.import_id = @importId and r.number > @after order by r.number limit @limit
        """;

    private const string SelectWarnings = """
        select w.number as Number, w.file as File, coalesce(e.path, '') as Path, w.row as Row, message_of(w.said, w.message)::text as Message
        from import_warning w left join import_entry e using (import_id, file)
        where w.import_id = @importId order by w.number
        """;

    private const string SelectEntries = """
        select file as File, path as Path, format as Format, message_of(said, refused)::text as Refused
        from import_entry where import_id = @importId order by file
        """;

    private readonly ReadingSource _source;

    internal ImportQueries(ReadingSource source) => _source = source;

    public async Task<ImportRow?> FindAsync(int importId, CancellationToken cancellationToken) =>
        (await QueryAsync<ImportRow>(SelectImports + " where import_id = @importId", new { importId }, cancellationToken)).SingleOrDefault();

    /// <summary>Imports from newest to oldest, below an id.</summary>
    public Task<IReadOnlyList<ImportRow>> ListAsync(int? before, int limit, CancellationToken cancellationToken) => QueryAsync<ImportRow>(
        SelectImports + " where @before::integer is null or import_id < @before order by import_id desc limit @limit",
        new { before, limit }, cancellationToken);

    public Task<IReadOnlyList<ImportFileRow>> ListFilesAsync(int importId, CancellationToken cancellationToken) =>
        QueryAsync<ImportFileRow>(SelectFiles, new { importId }, cancellationToken);

    /// <summary>The panel revision within which an import's lists are complete, or null.</summary>
    public async Task<int?> FindPanelRevisionAsync(int importId, CancellationToken cancellationToken) =>
        (await QueryAsync<int?>("""
            select max(panel_revision) from (
                select nullif(panel_revision, 0) as panel_revision from list_observation where import_id = @importId
                union all select panel_revision from file_statement where import_id = @importId) said
            """, new { importId }, cancellationToken))[0];

    /// <summary>The profiles whose lists an import holds, in the order of their ids.</summary>
    public Task<IReadOnlyList<int>> ListOwnersAsync(int importId, int limit, CancellationToken cancellationToken) => QueryAsync<int>(
        "select distinct owner from list_observation where import_id = @importId order by owner limit @limit", new { importId, limit }, cancellationToken);

    /// <summary>When the newest list that an import brought was captured; null if it brought none.</summary>
    public async Task<DateTimeOffset?> FindLatestCaptureAsync(int importId, CancellationToken cancellationToken) =>
        (await QueryAsync<DateTimeOffset?>("select max(captured_at) from list_observation where import_id = @importId", new { importId }, cancellationToken))[0];

    public Task<IReadOnlyList<ImportEntryRow>> ListEntriesAsync(int importId, CancellationToken cancellationToken) =>
        QueryAsync<ImportEntryRow>(SelectEntries, new { importId }, cancellationToken);

    /// <summary>Rejected rows after a number, in order.</summary>
    public Task<IReadOnlyList<ImportRejectedRow>> ListRejectedAsync(int importId, int after, int limit, CancellationToken cancellationToken) =>
        QueryAsync<ImportRejectedRow>(SelectRejected, new { importId, after, limit }, cancellationToken);

    public Task<IReadOnlyList<ImportWarningRow>> ListWarningsAsync(int importId, CancellationToken cancellationToken) =>
        QueryAsync<ImportWarningRow>(SelectWarnings, new { importId }, cancellationToken);

    /// <summary>Whether an import was published or taken back after the evidence bore a number.</summary>
    public async Task<bool> HasChangedSinceAsync(long evidenceNumber, CancellationToken cancellationToken) =>
        (await QueryAsync<bool>("select exists (select from import where evidence_number > @evidenceNumber)", new { evidenceNumber }, cancellationToken))[0];

    private async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<T>(sql, parameters, cancellationToken)];
    }
}
