using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Backups;

/// <summary>Which backups were made, as the database remembers it.</summary>
public sealed class BackupLog
{
    private const string Insert = "insert into backup (made_at, path, bytes, rows) values (@MadeAt, @Path, @Bytes, @Rows)";
    private const string Newest = """
        select made_at as MadeAt, path as Path, bytes as Bytes, rows as Rows from backup order by made_at desc, backup_id desc limit 1
        """;

    private readonly NpgsqlDataSource _source;

    internal BackupLog(NpgsqlDataSource source) => _source = source;

    public Task AddAsync(BackupMade backup, CancellationToken cancellationToken) =>
        AuditTrail.ExecuteAsync(_source, Insert, backup, AuditAction.BackupWritten, "database", cancellationToken);

    /// <summary>The last one; null if none was made.</summary>
    public async Task<BackupMade?> FindNewestAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await FindNewestAsync(connection, cancellationToken);
    }

    internal static Task<BackupMade?> FindNewestAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.QuerySingleOrDefaultAsync<BackupMade>(Newest, null, cancellationToken);
}
