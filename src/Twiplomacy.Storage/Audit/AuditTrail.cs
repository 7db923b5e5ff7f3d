using Npgsql;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Audit;

/// <summary>Notes what was done, in the transaction that does it: both are there or neither.</summary>
internal static class AuditTrail
{
    private const string Insert = """
        insert into audit (kind, caller, came_from, action, subject) values (@Kind, @Name, @From, @action, @subject)
        """;

    /// <param name="subject">The kind and the number or slug of what it was done to; never a name or handle from outside.</param>
    public static Task WriteAsync(NpgsqlConnection connection, AuditAction action, string? subject, CancellationToken cancellationToken)
    {
        var who = Acting.Now;
        return connection.ExecuteAsync(
            Insert, new { who.Kind, Name = StorableText.Of(who.Name), From = who.From, action = EnumWord.Of(action), subject }, cancellationToken);
    }

    /// <summary>One statement, and the note of it if it changed anything; tells whether it did.</summary>
    public static Task<bool> ExecuteAsync(
        NpgsqlDataSource source, string sql, object parameters, AuditAction action, string subject, CancellationToken cancellationToken) => NoteAsync(
        source, async connection => await connection.ExecuteAsync(sql, parameters, cancellationToken) > 0, action, subject, cancellationToken);

    /// <summary>Likewise of a statement that answers itself whether it changed anything.</summary>
    public static Task<bool> DecideAsync(
        NpgsqlDataSource source, string sql, object parameters, AuditAction action, string subject, CancellationToken cancellationToken) => NoteAsync(
        source, connection => connection.ExecuteScalarAsync<bool>(sql, parameters, cancellationToken), action, subject, cancellationToken);

    private static async Task<bool> NoteAsync(
        NpgsqlDataSource source, Func<NpgsqlConnection, Task<bool>> change, AuditAction action, string subject, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var changed = await change(connection);
        if (changed) await WriteAsync(connection, action, subject, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return changed;
    }
}
