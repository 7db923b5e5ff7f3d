using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Reports;

/// <summary>Reads subscriptions; deleted ones are not found.</summary>
public sealed class SubscriptionQueries
{
    private const string Select = """
        select s.name as Name, p.slug as Panel, s.accounts as Accounts, s.peers as Peers,
            s.measures as Measures, s.cadence as Cadence, s.month as Month, s.day as Day, s.hour as Hour,
            s.time_zone as TimeZone, s.language as Language, s.attachments as Attachments, s.wait_hours as WaitHours,
            s.active as Active, s.subscription_id as SubscriptionId, s.created_at as CreatedAt, s.reported_until as ReportedUntil, s.next_due_at as NextDueAt
        from subscription s join panel p using (panel_id)
        """;

    private const string SelectRecipients = """
        select subscription_id as SubscriptionId, recipient_id as RecipientId, address as Address, unsubscribed_at as UnsubscribedAt
        from subscription_recipient
        where subscription_id = any(@ids) and listed
        order by recipient_id
        """;

    private readonly ReadingSource _source;

    internal SubscriptionQueries(ReadingSource source) => _source = source;

    public async Task<SubscriptionRow?> FindAsync(int id, CancellationToken cancellationToken) =>
        (await ListAsync(" where s.subscription_id = @id and s.kind = 'report' and s.deleted_at is null", new { id }, cancellationToken)).SingleOrDefault();

    /// <summary>The subscription of a report, even if it was deleted since.</summary>
    public async Task<SubscriptionRow?> FindOfReportAsync(long reportId, CancellationToken cancellationToken) =>
        (await ListAsync(" join report r using (subscription_id) where r.report_id = @reportId", new { reportId }, cancellationToken)).SingleOrDefault();

    /// <summary>By name, without regard to case.</summary>
    public async Task<SubscriptionRow?> FindByNameAsync(string name, CancellationToken cancellationToken) =>
        (await ListAsync(" where lower(s.name) = lower(@name) and s.kind = 'report' and s.deleted_at is null", new { name },
            cancellationToken)).SingleOrDefault();

    /// <summary>In order of ids, behind one.</summary>
    public Task<IReadOnlyList<SubscriptionRow>> ListAsync(int after, int limit, CancellationToken cancellationToken) =>
        ListAsync(" where s.subscription_id > @after and s.kind = 'report' and s.deleted_at is null order by s.subscription_id limit @limit", new { after,
            limit }, cancellationToken);

    /// <summary>Active ones.</summary>
    public Task<IReadOnlyList<SubscriptionRow>> ListActiveAsync(CancellationToken cancellationToken) =>
        ListAsync(" where s.active and s.deleted_at is null order by s.subscription_id", new { }, cancellationToken);

    /// <summary>Active ones whose close has come.</summary>
    public Task<IReadOnlyList<SubscriptionRow>> ListDueAsync(DateTimeOffset now, CancellationToken cancellationToken) => ListAsync(
        " where s.active and s.deleted_at is null and s.next_due_at <= @now order by s.next_due_at, s.subscription_id",
        new { now = now.ToUniversalTime() }, cancellationToken);

    private async Task<IReadOnlyList<SubscriptionRow>> ListAsync(string where, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = (await connection.QueryAsync<SubscriptionTerms, Course, (SubscriptionTerms Terms, Course Course)>(
            Select + where, parameters, (terms, course) => (terms, course), "SubscriptionId", cancellationToken)).ToList();
        if (rows.Count == 0) return [];
        var recipients = (await connection.QueryAsync<int, RecipientRow, (int Subscription, RecipientRow Recipient)>(
            SelectRecipients, new { ids = rows.Select(row => row.Course.SubscriptionId).ToArray() },
            (subscription, recipient) => (subscription, recipient), "RecipientId", cancellationToken)).ToLookup(row => row.Subscription, row => row.Recipient);
        return [.. rows.Select(row => Of(row.Terms, row.Course, [.. recipients[row.Course.SubscriptionId]]))];
    }

    private static SubscriptionRow Of(SubscriptionTerms terms, Course course, IReadOnlyList<RecipientRow> recipients) => new(
        course.SubscriptionId, terms with { Recipients = [.. recipients.Select(recipient => recipient.Address)] },
        course.CreatedAt, course.ReportedUntil, course.NextDueAt, recipients);

    private sealed record Course(int SubscriptionId, DateTimeOffset CreatedAt, DateTimeOffset ReportedUntil, DateTimeOffset NextDueAt);
}
