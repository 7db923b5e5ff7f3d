using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.PeerSets;

/// <summary>Reads sets of peers.</summary>
public sealed class PeerSetQueries
{
    private const string Select = """
        select slug as Slug, name as Name, countries as Countries, accounts as Accounts, built_in as IsBuiltIn, version as Version
        from peer_set order by built_in desc, created_at, slug collate "C"
        """;

    private readonly ReadingSource _source;

    internal PeerSetQueries(ReadingSource source) => _source = source;

    /// <summary>All of them, those that come with the program first.</summary>
    public async Task<IReadOnlyList<PeerSet>> ListAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<PeerSet>(Select, cancellationToken)];
    }
}
