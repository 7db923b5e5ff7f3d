using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Editions;

/// <summary>Keeps the pictures of networks.</summary>
public sealed class NetworkLayoutStore
{
    private const string Select = """
        select xs as Xs, ys as Ys, communities as Communities
        from network_layout where edition_revision_id = @revisionId and built_at = @builtAt
        """;

    private const string Upsert = """
        insert into network_layout (edition_revision_id, built_at, xs, ys, communities)
        values (@revisionId, @builtAt, @Xs, @Ys, @Communities)
        on conflict (edition_revision_id) do update
            set built_at = excluded.built_at, xs = excluded.xs, ys = excluded.ys, communities = excluded.communities
        """;

    private readonly NpgsqlDataSource _source;

    internal NetworkLayoutStore(NpgsqlDataSource source) => _source = source;

    /// <summary>The picture of a revision as it was built at an instant, or null.</summary>
    public async Task<NetworkLayoutRow?> FindAsync(int revisionId, DateTimeOffset builtAt, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<NetworkLayoutRow>(Select, new { revisionId, builtAt }, cancellationToken);
    }

    public async Task SaveAsync(int revisionId, DateTimeOffset builtAt, NetworkLayoutRow layout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(layout);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(
            Upsert, new { revisionId, builtAt = builtAt.ToUniversalTime(), layout.Xs, layout.Ys, layout.Communities }, cancellationToken);
    }
}
