using System.Globalization;
using Npgsql;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Reports;

/// <summary>Makes, changes and ends subscriptions.</summary>
public sealed class SubscriptionWriter
{
    private const string Insert = """
        insert into subscription (name, panel_id, accounts, peers, measures, cadence, month, day, hour, time_zone, language,
            attachments, wait_hours, active, created_at, reported_until, next_due_at)
        select @Name, panel_id, @Accounts, @Peers, @Measures, @Cadence, @Month, @Day, @Hour, @TimeZone, @Language,
            @Attachments, @WaitHours, @Active, @now, @reportedUntil, @nextDue
        from panel where slug = @Panel
        returning subscription_id
        """;

    private const string Update = """
        update subscription set name = @Name, panel_id = (select panel_id from panel where slug = @Panel), accounts = @Accounts,
            peers = @Peers, measures = @Measures, cadence = @Cadence, month = @Month, day = @Day, hour = @Hour,
            time_zone = @TimeZone, language = @Language, attachments = @Attachments, wait_hours = @WaitHours, active = @Active,
            next_due_at = @nextDue
        where subscription_id = @id and kind = 'report' and deleted_at is null
        """;

    private const string Delete = "update subscription set deleted_at = @now where subscription_id = @id and kind = 'report' and deleted_at is null";

    private const string Unsubscribe = """
        update subscription_recipient set unsubscribed_at = coalesce(unsubscribed_at, @now) where recipient_id = @recipientId
        """;

    private const string FindRecipient = """
        select r.address as Address, s.name as Subscription, r.unsubscribed_at is not null as IsUnsubscribed, s.language as Language
        from subscription_recipient r join subscription s using (subscription_id) where r.recipient_id = @recipientId
        """;

    private readonly NpgsqlDataSource _source;

    internal SubscriptionWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>
    /// Makes a subscription; null if there is no such panel. Its first period begins at the close before
    /// <paramref name="now"/>, so that it is a whole one.
    /// </summary>
    /// <exception cref="SubscriptionNameTakenException">Another one has the name.</exception>
    public async Task<int?> CreateAsync(SubscriptionTerms terms, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return await InTransactionAsync(terms, async connection =>
        {
            var id = await connection.ExecuteScalarAsync<int?>(Insert, Parameters(terms, null, now), cancellationToken);
            if (id is not { } made) return id;
            await RecipientList.SetAsync(connection, made, terms.Recipients, now, cancellationToken);
            await AuditTrail.WriteAsync(connection, AuditAction.ReportCreated, SubjectOf(made), cancellationToken);
            return id;
        }, cancellationToken);
    }

    /// <summary>Changes a subscription; the next report comes at the next close of its schedule. False if there is none.</summary>
    /// <exception cref="SubscriptionNameTakenException">Another one has the name.</exception>
    public async Task<bool> UpdateAsync(int id, SubscriptionTerms terms, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return await InTransactionAsync(terms, async connection =>
        {
            var changed = await connection.ExecuteAsync(Update, Parameters(terms, id, now), cancellationToken) == 1;
            if (!changed) return false;
            await RecipientList.SetAsync(connection, id, terms.Recipients, now, cancellationToken);
            await AuditTrail.WriteAsync(connection, AuditAction.ReportChanged, SubjectOf(id), cancellationToken);
            return true;
        }, cancellationToken);
    }

    /// <summary>Ends a subscription; its deliveries stay. False if there is none.</summary>
    public Task<bool> DeleteAsync(int id, DateTimeOffset now, CancellationToken cancellationToken) =>
        AuditTrail.ExecuteAsync(_source, Delete, new { id, now }, AuditAction.ReportDeleted, SubjectOf(id), cancellationToken);

    /// <summary>Whom a link to unsubscribe speaks of, or null.</summary>
    public async Task<UnsubscribingRecipient?> FindRecipientAsync(int recipientId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<UnsubscribingRecipient>(
            FindRecipient, new { recipientId }, cancellationToken);
    }

    /// <summary>Ends the mails of one subscription to one recipient. Asking again changes nothing.</summary>
    public Task UnsubscribeAsync(int recipientId, DateTimeOffset now, CancellationToken cancellationToken) => AuditTrail.ExecuteAsync(
        _source, Unsubscribe, new { recipientId, now }, AuditAction.Unsubscribed, string.Create(CultureInfo.InvariantCulture, $"recipient {recipientId}"),
        cancellationToken);

    private static string SubjectOf(int id) => string.Create(CultureInfo.InvariantCulture, $"report {id}");

    private async Task<T> InTransactionAsync<T>(
        SubscriptionTerms terms, Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        try
        {
            var done = await work(connection);
            await transaction.CommitAsync(cancellationToken);
            return done;
        }
        catch (PostgresException taken) when (taken is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "subscription_name" })
        {
            throw new SubscriptionNameTakenException(terms.Name);
        }
    }

    private static object Parameters(SubscriptionTerms terms, int? id, DateTimeOffset now) => new
    {
        id, now = now.ToUniversalTime(), reportedUntil = terms.Schedule.LatestAtOrBefore(now), nextDue = terms.Schedule.FirstAfter(now),
        Name = OutsideText.Line(terms.Name), terms.Panel, Accounts = terms.Accounts.ToArray(), Peers = terms.Peers.ToArray(),
        Measures = terms.Measures.ToArray(), Cadence = terms.Cadence.ToString().ToLowerInvariant(), terms.Month, terms.Day,
        terms.Hour, terms.TimeZone, terms.Language, Attachments = terms.Attachments.ToArray(), terms.WaitHours, terms.Active,
    };
}
