using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Ties;

/// <summary>Reads the order of lists that stand whole in one file, and when accounts were created.</summary>
public sealed class ListOrderQueries
{
    /// <summary>Longer lists are not read for a question.</summary>
    private const int MostMembers = 500_000;

    // Whoever was in an earlier list already has its row there and none here. A handle may have been another's by the time a profile
    // was seen, so that only ids lead to a creation.
    private const string Members = """
        select a.observation as ObservationId, r.first_row as Row, p.platform as Platform, p.key as Id, c.created_at as CreatedAt
        from unnest(@owners, @observations) as a(owner, observation)
        join list_observation o on o.owner = a.owner and o.observation_id = a.observation and o.in_one_file and o.member_count <= @most
        join tie_run r on r.owner = o.owner and r.first_observation = o.observation_id and r.first_row is not null
        join profile p on p.profile_id = r.other and p.kind = 0
        left join lateral (select min(v.created_at) as created_at from profile_observation v where v.profile = r.other) c on true
        """;

    private const string Created = """
        select profile as Profile, min(created_at) as CreatedAt from profile_observation
        where profile = any(@profiles) and created_at is not null
        group by profile
        """;

    private readonly ReadingSource _source;

    internal ListOrderQueries(ReadingSource source) => _source = source;

    /// <summary>The accounts of each list asked that have a row in it; none of a list in several files.</summary>
    public async Task<IReadOnlyList<ListedAccount>> MembersAsync(
        IReadOnlyCollection<(int Owner, int Observation)> asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.Count == 0) return [];
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var (owners, observations) = (asked.Select(one => one.Owner), asked.Select(one => one.Observation));
        return [.. await connection.QueryAsync<ListedAccount>(
            Members, new { owners = owners.ToArray(), observations = observations.ToArray(), most = MostMembers }, cancellationToken)];
    }

    /// <summary>When accounts were created, as the earliest of their profiles has it; without those of which nothing says so.</summary>
    public async Task<IReadOnlyDictionary<int, DateTimeOffset>> CreatedAsync(IReadOnlyCollection<int> profiles, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<(int Profile, DateTimeOffset CreatedAt)>(
            Created, new { profiles = profiles.ToArray() }, cancellationToken);
        return rows.ToDictionary(row => row.Profile, row => row.CreatedAt);
    }
}
