using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Sharing;

/// <summary>Reads links that show one page.</summary>
public sealed class ShareLinkQueries
{
    private const string Select = """
        select link_id as LinkId, hash as Hash, path as Path, query as Query, label as Label, made_by_kind as MadeByKind, made_by as MadeBy,
            made_at as MadeAt, expires_at as ExpiresAt, revoked_at as RevokedAt, opened as Opened, last_opened_at as LastOpenedAt
        from share_link
        """;

    private readonly NpgsqlDataSource _source;

    internal ShareLinkQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>The newest first, below a number; those of one maker, or of everybody.</summary>
    public Task<IReadOnlyList<ShareLink>> ListAsync(
        (string Kind, string Name)? maker, int? before, int limit, CancellationToken cancellationToken) => ReadAsync("""
             where (@kind::text is null or made_by_kind = @kind and made_by = @name) and (@before::integer is null or link_id < @before)
            order by link_id desc limit @limit
            """, new { kind = maker?.Kind, name = maker?.Name, before, limit }, cancellationToken);

    /// <summary>None while whoever made it may not sign in.</summary>
    public async Task<ShareLink?> FindAsync(string selector, CancellationToken cancellationToken) => (await ReadAsync("""
             where selector = @selector
               and not exists (select from person p where made_by_kind = 'person' and p.name = made_by and p.disabled_at is not null)
            """, new { selector }, cancellationToken)).SingleOrDefault();

    public async Task<ShareLink?> FindAsync(int id, CancellationToken cancellationToken) =>
        (await ReadAsync(" where link_id = @id", new { id }, cancellationToken)).SingleOrDefault();

    private async Task<IReadOnlyList<ShareLink>> ReadAsync(string where, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<ShareLink>(Select + where, parameters, cancellationToken)];
    }
}
