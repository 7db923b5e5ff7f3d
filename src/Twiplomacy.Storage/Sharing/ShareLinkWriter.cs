using System.Globalization;
using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Sharing;

/// <summary>Keeps links that show one page, revokes them and counts how often they are opened.</summary>
public sealed class ShareLinkWriter
{
    private const string Insert = """
        insert into share_link (selector, hash, path, query, label, made_by_kind, made_by, made_at, expires_at)
        values (@Selector, @Hash, @Path, @Query, @Label, @kind, @name, @MadeAt, @ExpiresAt)
        returning link_id
        """;

    private const string Count = "update share_link set opened = opened + 1, last_opened_at = @now where link_id = @id";

    private readonly NpgsqlDataSource _source;

    internal ShareLinkWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>Keeps a link of whoever acts.</summary>
    public async Task<int> CreateAsync(NewShareLink link, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(link);
        var (who, (madeAt, expiresAt)) = (Acting.Now, (link.MadeAt.ToUniversalTime(), link.ExpiresAt.ToUniversalTime()));
        var row = new
        {
            link.Selector, link.Hash, link.Path, link.Query, Label = link.Label is { } label ? StorableText.Of(label) : null, kind = who.Kind,
            name = StorableText.Of(who.Name), MadeAt = madeAt, ExpiresAt = expiresAt,
        };
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var id = await connection.ExecuteScalarAsync<int>(Insert, row, cancellationToken);
        await AuditTrail.WriteAsync(connection, AuditAction.ShareLinkCreated, Subject(id), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return id;
    }

    /// <summary>False if there is no such link, or it was revoked before.</summary>
    public Task<bool> RevokeAsync(int id, DateTimeOffset now, CancellationToken cancellationToken) => AuditTrail.ExecuteAsync(
        _source, "update share_link set revoked_at = @now where link_id = @id and revoked_at is null", new { id, now = now.ToUniversalTime() },
        AuditAction.ShareLinkRevoked, Subject(id), cancellationToken);

    /// <summary>Counts one opening; nothing is noted of who it was.</summary>
    public async Task CountAsync(int id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(Count, new { id, now = now.ToUniversalTime() }, cancellationToken);
    }

    private static string Subject(int id) => string.Create(CultureInfo.InvariantCulture, $"share_link {id}");
}
