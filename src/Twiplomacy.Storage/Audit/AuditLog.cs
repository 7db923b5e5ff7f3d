using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Audit;

/// <summary>Reads what was done, and notes what only reads: writes note themselves.</summary>
public sealed class AuditLog
{
    private const string Select = """
        select audit_id as AuditId, at as At, kind as Kind, caller as Caller, came_from as CameFrom, action as Action, subject as Subject
        from audit
        where (@before::bigint is null or audit_id < @before)
          and (@action::text is null or action = @action)
          and (@caller::text is null or caller = @caller)
          and (@from::timestamptz is null or at >= @from)
          and (@to::timestamptz is null or at <= @to)
        order by audit_id desc
        limit @limit
        """;

    private readonly NpgsqlDataSource _source;

    internal AuditLog(NpgsqlDataSource source) => _source = source;

    /// <summary>From the newest to the oldest, below a number.</summary>
    public async Task<IReadOnlyList<AuditRow>> ListAsync(AuditFilter filter, long? before, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<AuditRow>(
            Select, new { filter.Action, filter.Caller, filter.From, filter.To, before, limit }, cancellationToken)];
    }

    /// <summary>Notes that somebody read what not everybody may read.</summary>
    public async Task NoteAsync(AuditAction action, string? subject, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await AuditTrail.WriteAsync(connection, action, subject, cancellationToken);
    }
}
