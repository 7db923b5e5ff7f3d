using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>What stands in the database at a moment, for whoever measures the program.</summary>
/// <param name="Jobs">How many jobs wait, and how many run.</param>
/// <param name="Bytes">What the database takes on disk.</param>
/// <param name="LastBackup">Null if none was made.</param>
public sealed record DatabaseLoad(IReadOnlyList<OpenJobs> Jobs, long Bytes, DateTimeOffset? LastBackup);

/// <summary>Jobs that wait or run.</summary>
public sealed record OpenJobs
{
    public required string Status { get; init; }

    public required long Count { get; init; }
}

/// <summary>Reads what stands in the database.</summary>
public sealed class DatabaseLoadQueries
{
    private const string CountOpen =
        "select status, count(job_id) from unnest(array['waiting', 'running']) as status left join job using (status) group by status";

    private const string FindSize = "select pg_database_size(current_database())";
    private const string FindLastBackup = "select max(made_at) from backup";

    private readonly NpgsqlDataSource _source;

    internal DatabaseLoadQueries(NpgsqlDataSource source) => _source = source;

    public async Task<DatabaseLoad> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return new DatabaseLoad(
            [.. await connection.QueryAsync<OpenJobs>(CountOpen, cancellationToken)],
            await connection.ExecuteScalarAsync<long>(FindSize, cancellationToken),
            await connection.ExecuteScalarAsync<DateTimeOffset?>(FindLastBackup, cancellationToken));
    }
}
