using Npgsql;

namespace Twiplomacy.Storage.Keys;

/// <summary>Reads API keys.</summary>
public sealed class ApiKeyQueries
{
    private const string FindSql = """
        select key_id, prefix, hash, name, scopes, created_at, revoked_at, used_at
        from api_key
        where prefix = $1 and revoked_at is null
        """;

    private const string ListSql = """
        select key_id, prefix, hash, name, scopes, created_at, revoked_at, used_at
        from api_key
        where key_id > $1
        order by key_id
        limit $2
        """;

    private const string AnyActiveSql = "select exists (select 1 from api_key where revoked_at is null)";

    private readonly NpgsqlDataSource _source;

    internal ApiKeyQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>The key with this prefix, unless it is revoked.</summary>
    public async Task<ApiKey?> FindActiveAsync(string prefix, CancellationToken ct)
    {
        await using var command = _source.CreateCommand(FindSql);
        command.Parameters.Add(new() { Value = prefix });
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? Read(reader) : null;
    }

    /// <summary>Keys in order of their ids, revoked ones too, beginning behind <paramref name="afterKeyId"/>.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(int afterKeyId, int limit, CancellationToken ct)
    {
        await using var command = _source.CreateCommand(ListSql);
        command.Parameters.Add(new() { Value = afterKeyId });
        command.Parameters.Add(new() { Value = limit });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var keys = new List<ApiKey>();
        while (await reader.ReadAsync(ct)) keys.Add(Read(reader));
        return keys;
    }

    /// <summary>Whether there is a key that opens anything at all.</summary>
    public async Task<bool> AnyActiveAsync(CancellationToken ct)
    {
        await using var command = _source.CreateCommand(AnyActiveSql);
        return await command.ExecuteScalarAsync(ct) is true;
    }

    private static ApiKey Read(NpgsqlDataReader row) => new(
        row.GetInt32(0),
        row.GetString(1),
        row.GetFieldValue<byte[]>(2),
        row.GetString(3),
        row.GetFieldValue<string[]>(4),
        row.GetFieldValue<DateTimeOffset>(5),
        row.GetFieldValue<DateTimeOffset?>(6),
        row.GetFieldValue<DateTimeOffset?>(7));
}
