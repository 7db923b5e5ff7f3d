using System.Globalization;
using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Imports;

/// <summary>Keeps exports between seeing their effect and confirming them, and drops those nobody confirmed.</summary>
public sealed class PreparedImports
{
    private const string Insert = """
        insert into prepared_import (name, declaration, panel, prepared_by, created_at)
        values (@name, cast(@declaration as jsonb), cast(@panel as jsonb), @by, @now)
        returning prepared_id
        """;

    private const string InsertFile = """
        insert into prepared_file (prepared_id, path, sha256, length) values (@id, @path, @sha256, @length)
        """;

    private const string Select = """
        select prepared_id as PreparedId, name as Name, declaration::text as Declaration, panel::text as Panel,
            prepared_by as PreparedBy, created_at as CreatedAt
        from prepared_import where prepared_id = @preparedId
        """;

    private const string Declare = """
        update prepared_import set declaration = cast(@declaration as jsonb), panel = cast(@panel as jsonb) where prepared_id = @preparedId
        """;

    private readonly NpgsqlDataSource _source;

    internal PreparedImports(NpgsqlDataSource source) => _source = source;

    /// <summary>Stores the files of one export with what is declared about it; answers with its number.</summary>
    /// <param name="keptUntil">Until then it can be confirmed; what is older than that is dropped by the next call.</param>
    public async Task<int> SaveAsync(
        string name, IReadOnlyList<RawFile> files, string declaration, string? panel, string by, DateTimeOffset keptUntil, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ImportLocks.TakeHandingInAsync(connection, patience: null, cancellationToken);
        await connection.ExecuteAsync("delete from prepared_import where created_at < @before", new { before = now - (keptUntil - now) }, cancellationToken);
        var id = await connection.ExecuteScalarAsync<int>(Insert, new { name, declaration, panel, by, now }, cancellationToken);
        foreach (var file in files)
        {
            await using var content = file.OpenSeekable();
            // As long as it waits it is kept; after that, only as long as an import of it says.
            await RawExportStore.SaveAsync(connection, file.Sha256, content, now.ToUniversalTime(), cancellationToken);
            await connection.ExecuteAsync(InsertFile, new { id, path = file.Path, sha256 = file.Sha256, length = content.Length }, cancellationToken);
        }
        await AuditTrail.WriteAsync(connection, AuditAction.ImportPrepared, SubjectOf(id), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return id;
    }

    public async Task<PreparedImport?> FindAsync(int preparedId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<PreparedImport>(Select, new { preparedId }, cancellationToken);
    }

    public async Task<IReadOnlyList<PreparedFile>> ListFilesAsync(int preparedId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<PreparedFile>(
            "select path as Path, sha256 as Sha256, length as Length from prepared_file where prepared_id = @preparedId order by path collate \"C\"",
            new { preparedId }, cancellationToken)];
    }

    /// <summary>Changes what is declared about it.</summary>
    public async Task DeclareAsync(int preparedId, string declaration, string? panel, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(Declare, new { preparedId, declaration, panel }, cancellationToken);
    }

    /// <summary>Forgets it; its bytes go when their time is over, unless an import holds them.</summary>
    public Task DropAsync(int preparedId, CancellationToken cancellationToken) => AuditTrail.ExecuteAsync(
        _source, "delete from prepared_import where prepared_id = @preparedId", new { preparedId }, AuditAction.ImportDropped, SubjectOf(preparedId),
        cancellationToken);

    private static string SubjectOf(int preparedId) => string.Create(CultureInfo.InvariantCulture, $"prepared {preparedId}");
}
