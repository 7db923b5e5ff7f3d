using System.Globalization;
using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Users;

/// <summary>Keeps who is signed in, so that a session ends at the server and not only in the browser.</summary>
public sealed class SessionStore
{
    private const string Forget = "delete from session where begun_at < @BegunAt - interval '90 days'";

    private const string Insert = """
        insert into session (session_id, person_id, begun_at, seen_at, address, agent)
        values (@SessionId, @PersonId, @BegunAt, @SeenAt, @Address, left(@Agent, 200))
        """;

    // Written at most every ten minutes: reading a page is no reason to write each time.
    private const string Touch = """
        update session set seen_at = @now
        where session_id = @session and ended_at is null and begun_at > @oldest and seen_at < @now - interval '10 minutes'
        """;

    private const string FindPerson = "select person_id from session where session_id = @session and ended_at is null and begun_at > @oldest";

    private const string ListOpen = """
        select session_id as SessionId, person_id as PersonId, begun_at as BegunAt, seen_at as SeenAt, address as Address, agent as Agent
        from session
        where person_id = @personId and ended_at is null and begun_at > @oldest
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

    /// <summary>Whose session it is; null if it was ended, or begun at or before <paramref name="oldest"/>.</summary>
    public async Task<int?> FindPersonAsync(Guid session, DateTimeOffset oldest, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(Touch, new { session, oldest, now }, cancellationToken);
        return await connection.ExecuteScalarAsync<int?>(FindPerson, new { session, oldest }, cancellationToken);
    }

    /// <summary>Somebody's open sessions, the last used first.</summary>
    public async Task<IReadOnlyList<Session>> ListAsync(int personId, DateTimeOffset oldest, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<Session>(ListOpen, new { personId, oldest }, cancellationToken)];
    }

    /// <summary>Ends a session of this person; false if they have none of that number, or it was ended before.</summary>
    public Task<bool> EndAsync(Guid session, int personId, DateTimeOffset now, CancellationToken cancellationToken) => AuditTrail.ExecuteAsync(
        _source, End, new { session, personId, now }, AuditAction.SessionEnded, string.Create(CultureInfo.InvariantCulture, $"person {personId}"),
        cancellationToken);
}
