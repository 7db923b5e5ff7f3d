using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Ties;

/// <summary>Finds whom the lists of some profiles ever named, and whose lists ever named them.</summary>
public sealed class NamedPeerQueries
{
    // The streams lead into the key of the runs: whoever is named stands behind them in it.
    private const string Select = """
        select r.other from tie_run r where r.owner = any(@profiles)
        union
        select r.owner
        from (select distinct owner, direction, scope, panel_revision from list_observation) s
        join tie_run r using (owner, direction, scope, panel_revision)
        where r.other = any(@profiles)
        """;

    private readonly ReadingSource _source;

    internal NamedPeerQueries(ReadingSource source) => _source = source;

    /// <summary>Profiles, in no order.</summary>
    public async Task<IReadOnlyList<int>> ListAsync(IReadOnlyCollection<int> profiles, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<int>(Select, new { profiles = profiles.ToArray() }, cancellationToken)];
    }
}
