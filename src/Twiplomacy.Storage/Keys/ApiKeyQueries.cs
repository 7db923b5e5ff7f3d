using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Keys;

/// <summary>Reads API keys.</summary>
public sealed class ApiKeyQueries
{
    private const string Select = """
        select k.key_id as KeyId, k.prefix as Prefix, k.hash as Hash, k.name as Name, k.scopes as Scopes, k.created_at as CreatedAt, k.revoked_at as RevokedAt,
            k.used_at as UsedAt, coalesce(p.name, k.owner) as Owner, k.person_id as PersonId,
            k.expires_at as ExpiresAt, p.disabled_at is not null as OwnerBlocked
        from api_key k left join person p using (person_id)
        """;

    private const string Opens = "k.revoked_at is null and (k.expires_at is null or k.expires_at > now()) and p.disabled_at is null";

    private const string AnyActive = $"select exists (select from api_key k left join person p using (person_id) where {Opens})";

    private readonly NpgsqlDataSource _source;

    internal ApiKeyQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>The key with this prefix, unless it is revoked, has ended, or its owner is shut out.</summary>
    public async Task<ApiKey?> FindActiveAsync(string prefix, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<ApiKey>($"{Select} where k.prefix = @prefix and {Opens}", new { prefix }, cancellationToken);
    }

    /// <summary>Keys in order of their ids, revoked ones too, beginning behind <paramref name="afterKeyId"/>.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(int afterKeyId, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<ApiKey>(
            $"{Select} where k.key_id > @afterKeyId order by k.key_id limit @limit", new { afterKeyId, limit }, cancellationToken)];
    }

    /// <summary>Whether there is a key that opens anything at all.</summary>
    public async Task<bool> AnyActiveAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<bool>(AnyActive, cancellationToken);
    }
}
