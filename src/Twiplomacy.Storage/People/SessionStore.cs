using System.Globalization;
using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.People;

/// <summary>Keeps who is signed in, so that a session ends at the server and not only in the browser.</summary>
public sealed class SessionStore
{
    private const string Forget = "delete from session where begun_at < @BegunAt - interval '90 days'";

    private const string Insert = """
        insert into session (session_id, person_id, begun_at, seen_at, address, agent)
        values (@SessionId, @PersonId, @BegunAt, @SeenAt, @Address, left(@Agent, 200))
        """;

    private const string IsOpen = "session.ended_at is null and session.begun_at > @now - @Longest and session.seen_at > @now - @Idle";

    // Noted at most every ten minutes: reading a page is no reason to write each time.
    private const string FindPerson = $"""
        with held as (select session_id, person_id, seen_at from session where session_id = @session and {IsOpen}),
        touched as (
            update session set seen_at = @now from held
            where session.session_id = held.session_id and held.seen_at < @now - interval '10 minutes' and session.ended_at is null)
        select {PersonQueries.Columns} from person join held using (person_id) where disabled_at is null
        """;

    private const string ListOpen = $"""
        select session_id as SessionId, person_id as PersonId, begun_at as BegunAt, seen_at as SeenAt, address as Address, agent as Agent
        from session
        where person_id = @personId and {IsOpen}
        order by seen_at desc, session_id
        """;

    private const string End = "update session set ended_at = @now where session_id = @session and person_id = @personId and ended_at is null";

    private readonly NpgsqlDataSource _source;

    internal SessionStore(NpgsqlDataSource source) => _source = source;

    public async Task BeginAsync(Session session, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(Forget, session, cancellationToken);
        await connection.ExecuteAsync(Insert, session, cancellationToken);
    }

    /// <summary>Whose session it is; null if it was ended, is over, or belongs to somebody who is shut out.</summary>
    public async Task<Person?> FindPersonAsync(Guid session, SessionLimits limits, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<Person>(FindPerson, new { session, limits.Longest, limits.Idle, now }, cancellationToken);
    }

    /// <summary>Somebody's open sessions, the last used first.</summary>
    public async Task<IReadOnlyList<Session>> ListAsync(int personId, SessionLimits limits, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<Session>(ListOpen, new { personId, limits.Longest, limits.Idle, now }, cancellationToken)];
    }

    /// <summary>Ends a session of this person; false if they have none of that number, or it was ended before.</summary>
    public Task<bool> EndAsync(Guid session, int personId, DateTimeOffset now, CancellationToken cancellationToken) => AuditTrail.ExecuteAsync(
        _source, End, new { session, personId, now }, AuditAction.SessionEnded, string.Create(CultureInfo.InvariantCulture, $"person {personId}"),
        cancellationToken);
}
