using Npgsql;

namespace Twiplomacy.Storage.Keys;

/// <summary>Creates and revokes API keys, and notes their use.</summary>
public sealed class ApiKeyWriter
{
    private const string CreateSql = """
        insert into api_key (prefix, hash, name, scopes, created_at)
        values ($1, $2, $3, $4, $5)
        """;

    private const string RevokeSql = "update api_key set revoked_at = $2 where prefix = $1 and revoked_at is null";

    // To the minute: a key in steady use must not cost a write per request.
    private const string MarkUsedSql = """
        update api_key set used_at = $2
        where key_id = $1 and (used_at is null or used_at < $2 - interval '1 minute')
        """;

    private readonly NpgsqlDataSource _source;

    internal ApiKeyWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>Stores a new key; <paramref name="hash"/> is the SHA-256 of the whole key.</summary>
    public Task CreateAsync(
        string prefix, byte[] hash, string name, IReadOnlyList<string> scopes, DateTimeOffset now, CancellationToken ct) =>
        ExecuteAsync(CreateSql, ct, prefix, hash, name, scopes.ToArray(), now);

    /// <summary>False if there is no such key or it was revoked before.</summary>
    public async Task<bool> RevokeAsync(string prefix, DateTimeOffset now, CancellationToken ct) =>
        await ExecuteAsync(RevokeSql, ct, prefix, now) > 0;

    public Task MarkUsedAsync(int keyId, DateTimeOffset now, CancellationToken ct) => ExecuteAsync(MarkUsedSql, ct, keyId, now);

    private async Task<int> ExecuteAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = _source.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return await command.ExecuteNonQueryAsync(ct);
    }
}
