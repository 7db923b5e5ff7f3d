using System.Globalization;
using Npgsql;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Storage.Reports;

/// <summary>
/// The ledger of mails. A mail is reserved before it is handed to a mail server and confirmed after: whoever dies in
/// between leaves it reserved, and the next run lists it as unconfirmed instead of sending it a second time. Every step
/// after the reservation names the run that made it.
/// </summary>
public sealed class DeliveryLedger
{
    private const string Settle = """
        update delivery set status = 'unconfirmed', finished_at = @now,
            error = @error, said = cast(@said as jsonb)
        where report_id = @reportId and status = 'reserved' and (reserved_job, reserved_token) <> (@JobId, @FencingToken)
        """;

    private const string Withdraw = """
        update delivery d set status = 'withdrawn', finished_at = @now
        from subscription_recipient r
        where d.report_id = @reportId and d.status = 'waiting' and r.recipient_id = d.recipient_id and r.unsubscribed_at is not null
        """;

    private const string Reserve = """
        update delivery set status = 'reserved', reserved_job = @JobId, reserved_token = @FencingToken, reserved_at = @now,
            attempts = attempts + 1, error = null, said = null
        where delivery_id = @deliveryId
          and (status = 'waiting' or status = 'reserved' and (reserved_job, reserved_token) = (@JobId, @FencingToken))
        """;

    // A run that was taken for dead and yet sent the mail knows better than "unconfirmed".
    private const string Finish = """
        update delivery set status = case when @status = 'waiting' and status = 'unconfirmed' then 'failed' else @status end,
            finished_at = case when @status = 'waiting' then null else @now end, taken_by = @takenBy, error = @error, said = cast(@said as jsonb)
        where delivery_id = @deliveryId and status in ('reserved', 'unconfirmed')
          and (reserved_job, reserved_token) = (@JobId, @FencingToken)
        """;

    private const string PutBack = """
        update delivery d set status = 'waiting', attempts = 0, finished_at = null
        from report r join subscription s using (subscription_id)
        where d.delivery_id = @deliveryId and d.status in ('waiting', 'failed', 'unconfirmed') and r.report_id = d.report_id
        returning d.report_id as ReportId, s.name as Name, r.occasion as Occasion
        """;

    private readonly NpgsqlDataSource _source;

    internal DeliveryLedger(NpgsqlDataSource source) => _source = source;

    /// <summary>Lists as unconfirmed what an earlier run left reserved, and withdraws what is addressed to those who unsubscribed.</summary>
    public async Task<int> SettleAsync(long reportId, JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var parameters = new { reportId, claim.JobId, claim.FencingToken, now = now.ToUniversalTime() };
        var unconfirmed = await connection.ExecuteAsync(Settle, new
        {
            reportId, claim.JobId, claim.FencingToken, parameters.now, error = Said.Words(LedgerMessages.WorkerStopped()), said = Said.Json(LedgerMessages.WorkerStopped()),
        }, cancellationToken);
        await connection.ExecuteAsync(Withdraw, parameters, cancellationToken);
        await JobClaims.HoldAsync(connection, claim, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return unconfirmed;
    }

    /// <summary>
    /// Reserves a waiting mail for this run; false if it does not wait any more. A run asks once for each mail: if the
    /// database went away in the middle, it is asked again whether the mail is ours.
    /// </summary>
    /// <exception cref="ClaimLostException">Another worker has taken the job over.</exception>
    public Task<bool> ReserveAsync(long deliveryId, JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Persistently.DoAsync(() => ReserveOnceAsync(deliveryId, claim, now, cancellationToken), cancellationToken);
    }

    private async Task<bool> ReserveOnceAsync(long deliveryId, JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        // The order must be on the disk before the mail leaves, whatever the session's setting is.
        await connection.ExecuteAsync("set local synchronous_commit = on", cancellationToken);
        var reserved = await connection.ExecuteAsync(
            Reserve, new { deliveryId, claim.JobId, claim.FencingToken, now = now.ToUniversalTime() }, cancellationToken);
        if (reserved == 0) return false;
        await JobClaims.HoldAsync(connection, claim, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>The mail was taken by a mail server or an outbox, which <paramref name="takenBy"/> names.</summary>
    public Task ConfirmAsync(long deliveryId, JobClaim claim, string takenBy, DateTimeOffset now, CancellationToken cancellationToken) =>
        FinishAsync(deliveryId, claim, "sent", takenBy, null, now, cancellationToken);

    /// <summary>The mail was certainly not sent, and is not tried again by itself.</summary>
    public Task FailAsync(long deliveryId, JobClaim claim, Message error, DateTimeOffset now, CancellationToken cancellationToken) =>
        FinishAsync(deliveryId, claim, "failed", null, error, now, cancellationToken);

    /// <summary>The mail was certainly not sent, and is to be tried again.</summary>
    public Task PutOffAsync(long deliveryId, JobClaim claim, Message error, DateTimeOffset now, CancellationToken cancellationToken) =>
        FinishAsync(deliveryId, claim, "waiting", null, error, now, cancellationToken);

    /// <summary>Nobody can tell whether the mail was sent.</summary>
    public Task LeaveUnconfirmedAsync(long deliveryId, JobClaim claim, Message error, DateTimeOffset now, CancellationToken cancellationToken) =>
        FinishAsync(deliveryId, claim, "unconfirmed", null, error, now, cancellationToken);

    /// <summary>
    /// Queues a mail that failed, is unconfirmed or still waits, because a person asked for it. Null if there is no such
    /// mail.
    /// </summary>
    public async Task<ResendAnswer?> ResendAsync(long deliveryId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var back = await connection.QuerySingleOrDefaultAsync<(long ReportId, string Name, string Occasion)?>(
            PutBack, new { deliveryId }, cancellationToken);
        if (back is not { } report)
        {
            var exists = await connection.ExecuteScalarAsync<bool>(
                "select exists (select from delivery where delivery_id = @deliveryId)", new { deliveryId }, cancellationToken);
            return exists ? ResendAnswer.NothingToResend : null;
        }
        await AuditTrail.WriteAsync(connection, AuditAction.EmailResent, string.Create(CultureInfo.InvariantCulture, $"email {deliveryId}"), cancellationToken);
        await JobWriter.EnqueueAsync(connection, ReportWriter.JobOf(report.ReportId, report.Name, Enum.Parse<ReportOccasion>(report.Occasion, ignoreCase: true)), now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ResendAnswer.Queued;
    }

    private Task<int> FinishAsync(
        long deliveryId, JobClaim claim, string status, string? takenBy, Message? error, DateTimeOffset now, CancellationToken cancellationToken) =>
        Persistently.DoAsync(() => FinishOnceAsync(deliveryId, claim, status, takenBy, error, now, cancellationToken), cancellationToken);

    private async Task<int> FinishOnceAsync(
        long deliveryId, JobClaim claim, string status, string? takenBy, Message? error, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteAsync(Finish, new
        {
            deliveryId, claim.JobId, claim.FencingToken, status, takenBy, error = Said.Words(error), said = Said.Json(error), now = now.ToUniversalTime(),
        }, cancellationToken);
    }
}
