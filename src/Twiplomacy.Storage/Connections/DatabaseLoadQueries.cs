using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>Reads what stands in the database.</summary>
public sealed class DatabaseLoadQueries
{
    private const string CountOpen =
        "select status, count(job_id) from unnest(array['waiting', 'running']) as status left join job using (status) group by status";

    private const string FindSize = "select pg_database_size(current_database())";
    private const string FindLastBackup = "select max(made_at) from backup";

    private readonly NpgsqlDataSource _source;
    private readonly Func<long?> _freeBytes;

    internal DatabaseLoadQueries(NpgsqlDataSource source, Func<long?> freeBytes) => (_source, _freeBytes) = (source, freeBytes);

    public async Task<DatabaseLoad> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return new DatabaseLoad(
            [.. await connection.QueryAsync<OpenJobs>(CountOpen, cancellationToken)],
            await connection.ExecuteScalarAsync<long>(FindSize, cancellationToken),
            _freeBytes(),
            await connection.ExecuteScalarAsync<DateTimeOffset?>(FindLastBackup, cancellationToken));
    }
}
