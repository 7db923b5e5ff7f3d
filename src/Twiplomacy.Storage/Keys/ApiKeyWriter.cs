using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Keys;

/// <summary>Creates and revokes API keys, and notes their use.</summary>
public sealed class ApiKeyWriter
{
    private const string Create = """
        insert into api_key (prefix, hash, name, scopes, created_at, owner, person_id, expires_at)
        values (@Prefix, @Hash, @Name, @Scopes, @CreatedAt, @Owner, @PersonId, @ExpiresAt)
        """;

    private const string Revoke = "update api_key set revoked_at = @now where prefix = @prefix and revoked_at is null";

    // To the minute: a key in steady use must not cost a write per request.
    private const string MarkUsed = """
        update api_key set used_at = @now
        where key_id = @keyId and (used_at is null or used_at < @now - interval '1 minute')
        """;

    private readonly NpgsqlDataSource _source;

    internal ApiKeyWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>Stores a new key.</summary>
    public Task CreateAsync(NewApiKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return AuditTrail.ExecuteAsync(_source, Create, key, AuditAction.KeyCreated, SubjectOf(key.Prefix), cancellationToken);
    }

    /// <summary>False if there is no such key or it was revoked before.</summary>
    public Task<bool> RevokeAsync(string prefix, DateTimeOffset now, CancellationToken cancellationToken) =>
        AuditTrail.ExecuteAsync(_source, Revoke, new { prefix, now }, AuditAction.KeyRevoked, SubjectOf(prefix), cancellationToken);

    public async Task MarkUsedAsync(int keyId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(MarkUsed, new { keyId, now }, cancellationToken);
    }

    private static string SubjectOf(string prefix) => $"key {prefix}";
}
