using System.Globalization;
using Npgsql;
using Twiplomacy.Core.Text;
using Twiplomacy.Core.Worklists;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Worklists;

/// <summary>Keeps what people do about steps. A mark is never changed: another stands above it.</summary>
public sealed class StepMarkWriter
{
    // One change of marks at a time: who has seen an older one than the last is told.
    private const string Lock = "lock table worklist_mark in share row exclusive mode";

    private const string Last = """
        select mark_id from worklist_mark
        where account = any(@accounts) and peer = any(@peers) and step = @step order by mark_id desc limit 1
        """;

    private const string Insert = $"""
        insert into worklist_mark (account, peer, step, state, until, reason, done_at, previous, marked_by, marked_at)
        select @account, @peer, @step, @State, @Until, @Reason, @DoneAt, ({Last}), @by, @now
        returning mark_id
        """;

    // What stood before the last mark stands again; before the first there was nothing.
    private const string Undo = """
        insert into worklist_mark (account, peer, step, state, until, reason, done_at, previous, undoes, marked_by, marked_at)
        select last.account, last.peer, last.step, coalesce(before.state, 'open'), before.until, before.reason, before.done_at, before.previous,
            last.mark_id, @by, @now
        from worklist_mark last left join worklist_mark before on before.mark_id = last.previous
        where last.mark_id = @last and (last.previous is not null or last.state <> 'open')
        returning mark_id
        """;

    private readonly NpgsqlDataSource _source;

    internal StepMarkWriter(NpgsqlDataSource source) => _source = source;

    /// <param name="seen">The last mark that whoever acts has seen; null: it does not matter.</param>
    /// <returns>The new mark; null if somebody else marked the step since.</returns>
    public Task<int?> MarkAsync(StepAddresses step, StepChange change, int? seen, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(change);
        var row = new
        {
            accounts = step.Accounts, peers = step.Peers, account = step.Accounts[0], peer = step.Peers[0], step = EnumWord.Of(step.Kind),
            State = EnumWord.Of(change.State), change.Until, Reason = change.Reason is { } reason ? StorableText.Of(reason) : null,
            DoneAt = change.DoneAt?.ToUniversalTime(), by = StorableText.Of(Acting.Now.Name), now = now.ToUniversalTime(),
        };
        return ChangeAsync(
            AuditAction.StepMarked, (connection, _) => connection.ExecuteScalarAsync<int?>(Insert, row, cancellationToken), step, seen, cancellationToken);
    }

    /// <summary>Undoes the last mark of a step; null if there is nothing to undo or somebody else marked the step since.</summary>
    public Task<int?> UndoAsync(StepAddresses step, int? seen, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(step);
        return ChangeAsync(AuditAction.StepUndone, (connection, last) => connection.ExecuteScalarAsync<int?>(
            Undo, new { last, by = StorableText.Of(Acting.Now.Name), now = now.ToUniversalTime() }, cancellationToken), step, seen, cancellationToken);
    }

    private async Task<int?> ChangeAsync(
        AuditAction action, Func<NpgsqlConnection, int, Task<int?>> change, StepAddresses step, int? seen, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(Lock, cancellationToken);
        var sought = new { accounts = step.Accounts, peers = step.Peers, step = EnumWord.Of(step.Kind) };
        var last = await connection.ExecuteScalarAsync<int?>(Last, sought, cancellationToken) ?? 0;
        if (seen is { } known && known != last) return null;
        if (await change(connection, last) is not { } id) return null;
        await AuditTrail.WriteAsync(connection, action, string.Create(CultureInfo.InvariantCulture, $"worklist_mark {id}"), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return id;
    }
}
