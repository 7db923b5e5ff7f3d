using Npgsql;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.ListedNames;

/// <summary>Reads names in lists, and whose they are.</summary>
public sealed class ListedNameQueries
{
    private const string StateOf = "case when m.owner is null then 'open' when m.profile is null then 'nobody' else 'matched' end";

    private const string Select = $"""
        select * from (
            select min(n.name_id) as Number, n.name as Name, p.platform || ':' || case p.kind when 1 then '@' else '' end || p.key as Owner,
                o.direction as Direction, count(*)::integer as Rows, min(n.followed_at) as FollowedAt,
                a.platform || ':' || case a.kind when 1 then '@' else '' end || a.key as Account, m.matched_by as MatchedBy, m.matched_at as MatchedAt
            from listed_name n
            join list_observation o on o.owner = n.owner and o.import_id = n.import_id and o.list = n.list
            join profile p on p.profile_id = n.owner
            left join name_match m on m.owner = n.owner and m.name = n.name
            left join profile a on a.profile_id = m.profile
            where n.import_id = @importId and (@state::text is null or {StateOf} = @state)
            group by n.owner, n.name, o.direction, p.profile_id, a.profile_id, m.owner, m.name) named
        where Number > @after order by Number limit @limit
        """;

    private const string Count = $"""
        select {StateOf} as State, count(distinct (n.owner, n.name, o.direction))::integer as Names
        from listed_name n
        join list_observation o on o.owner = n.owner and o.import_id = n.import_id and o.list = n.list
        left join name_match m on m.owner = n.owner and m.name = n.name
        where n.import_id = @importId group by 1
        """;

    // What a handle meant when the list was captured is whose name it is there.
    private const string SelectMatched = """
        select o.observation_id as ObservationId, n.name as Name, n.row as Row, m.matched_at as MatchedAt
        from list_observation o
        join listed_name n on n.owner = o.owner and n.import_id = o.import_id and n.list = o.list
        join name_match m on m.owner = n.owner and m.name = n.name
        left join handle_tenure t on t.handle_profile = m.profile and t.valid_from <= o.captured_at and o.captured_at < t.valid_to
        where o.owner = any(@owners) and o.observation_id = any(@observations) and coalesce(t.account, m.profile) = any(@accounts)
        order by o.observation_id, n.row
        """;

    private readonly NpgsqlDataSource _source;

    internal ListedNameQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>Names of an import after a number, in the order of its lists.</summary>
    public async Task<IReadOnlyList<ListedNameRow>> ListAsync(
        int importId, NameState? state, int after, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var asked = new { importId, state = state is { } one ? EnumWord.Of(one) : null, after, limit };
        return [.. await connection.QueryAsync<ListedNameRow>(Select, asked, cancellationToken)];
    }

    /// <summary>How many there are of each state.</summary>
    public async Task<NameCounts> CountAsync(int importId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string State, int Names)>(Count, new { importId }, cancellationToken);
        var counts = rows.ToDictionary(row => row.State, row => row.Names);
        int Of(NameState state) => counts.GetValueOrDefault(EnumWord.Of(state));
        return new(Of(NameState.Open), Of(NameState.Matched), Of(NameState.Nobody));
    }

    /// <summary>By which names lists hold accounts, by the lists' observations; others are missing.</summary>
    public async Task<IReadOnlyDictionary<int, MatchedName>> FindMatchedAsync(
        IReadOnlyCollection<int> owners, IReadOnlyCollection<int> observations, IReadOnlyCollection<int> accounts, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var asked = new { owners = owners.ToArray(), observations = observations.ToArray(), accounts = accounts.ToArray() };
        var rows = await connection.QueryAsync<MatchedName>(SelectMatched, asked, cancellationToken);
        return rows.GroupBy(row => row.ObservationId).ToDictionary(group => group.Key, group => group.First());
    }
}
