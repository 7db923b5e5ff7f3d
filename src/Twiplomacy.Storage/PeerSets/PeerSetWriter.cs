using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.PeerSets;

/// <summary>Keeps sets of peers that people make, changes and removes them.</summary>
public sealed class PeerSetWriter
{
    private const string Insert = """
        insert into peer_set (slug, name, countries, accounts, built_in, created_at)
        values (@Slug, @Name, @Countries, @Accounts, false, @now) on conflict do nothing
        """;

    private const string Update = """
        update peer_set set name = @Name, countries = @Countries, accounts = @Accounts, version = version + 1
        where slug = @Slug and not built_in and version = @seen
        """;

    private readonly NpgsqlDataSource _source;

    internal PeerSetWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>False if there is one of that slug.</summary>
    public Task<bool> CreateAsync(PeerSet set, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        var row = new { set.Slug, Name = StorableText.Of(set.Name), set.Countries, set.Accounts, now = now.ToUniversalTime() };
        return AuditTrail.ExecuteAsync(_source, Insert, row, AuditAction.PeerSetCreated, SubjectOf(set.Slug), cancellationToken);
    }

    /// <summary>False if there is none of that slug, another version than was seen, or it comes with the program.</summary>
    public Task<bool> ChangeAsync(PeerSet set, int seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        var row = new { set.Slug, Name = StorableText.Of(set.Name), set.Countries, set.Accounts, seen };
        return AuditTrail.ExecuteAsync(_source, Update, row, AuditAction.PeerSetChanged, SubjectOf(set.Slug), cancellationToken);
    }

    /// <summary>False if there is none of that slug, or it comes with the program.</summary>
    public Task<bool> RemoveAsync(string slug, CancellationToken cancellationToken) => AuditTrail.ExecuteAsync(
        _source, "delete from peer_set where slug = @slug and not built_in", new { slug }, AuditAction.PeerSetRemoved, SubjectOf(slug), cancellationToken);

    private static string SubjectOf(string slug) => "peer_set " + slug;
}
