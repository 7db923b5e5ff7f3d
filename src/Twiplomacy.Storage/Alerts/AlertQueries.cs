using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Storage.Alerts;

/// <summary>Reads alerts and what they found; deleted ones are not found.</summary>
public sealed class AlertQueries
{
    private const string Select = """
        select s.name as Name, p.slug as Panel, a.watched as Watched, a.subject as Subject, a.kinds as Kinds, a.top as Top, a.office as Office,
            s.language as Language, a.cool_down_hours as CoolDownHours, a.active as Active, a.webhook_url as WebhookUrl, a.webhook_shape as WebhookShape,
            s.subscription_id as AlertId, s.created_at as CreatedAt, a.since as Since, a.last_sent_at as LastSentAt
        from alert a join subscription s using (subscription_id) join panel p using (panel_id)
        """;

    private const string SelectRecipients = """
        select subscription_id as SubscriptionId, recipient_id as RecipientId, address as Address, unsubscribed_at as UnsubscribedAt
        from subscription_recipient
        where subscription_id = any(@ids) and listed
        order by recipient_id
        """;

    private const string SelectItems = """
        select i.kind as Kind, i.account as Account, i.other as Other, i.edition as Edition, i.seen_after as After, i.seen_by as By,
            i.said::text as Said, i.evidence as Evidence, i.item_id as ItemId, i.report_id as ReportId, i.found_at as FoundAt
        from alert_item i
        """;

    // Of the same panel: what a build is about to change is told when it is done.
    private const string IsBuilding = """
        select exists (
            select from edition_revision r join edition e using (edition_id) join panel p using (panel_id)
                join job j on j.unique_key = 'edition-build:' || e.slug and j.status in ('waiting', 'running')
            where p.slug = @panel and r.status = 'draft' and r.stale)
        """;

    private readonly ReadingSource _source;

    internal AlertQueries(ReadingSource source) => _source = source;

    public async Task<AlertRow?> FindAsync(int id, CancellationToken cancellationToken) =>
        (await ListAsync(" where s.subscription_id = @id and s.deleted_at is null", new { id }, cancellationToken)).SingleOrDefault();

    /// <summary>The alert of a digest, even if it was deleted since.</summary>
    public async Task<AlertRow?> FindOfReportAsync(long reportId, CancellationToken cancellationToken) =>
        (await ListAsync(" join report r using (subscription_id) where r.report_id = @reportId", new { reportId }, cancellationToken)).SingleOrDefault();

    /// <summary>In order of ids, behind one.</summary>
    public Task<IReadOnlyList<AlertRow>> ListAsync(int after, int limit, CancellationToken cancellationToken) => ListAsync(
        " where s.subscription_id > @after and s.deleted_at is null order by s.subscription_id limit @limit", new { after, limit }, cancellationToken);

    /// <summary>Those of a panel that are switched on.</summary>
    public Task<IReadOnlyList<AlertRow>> ListActiveAsync(string panel, CancellationToken cancellationToken) => ListAsync(
        " where p.slug = @panel and a.active and s.deleted_at is null order by s.subscription_id", new { panel }, cancellationToken);

    /// <summary>What a digest tells, the newest last.</summary>
    public Task<IReadOnlyList<AlertItemRow>> ListItemsOfReportAsync(long reportId, CancellationToken cancellationToken) =>
        ListItemsAsync(" where i.report_id = @reportId order by i.seen_by, i.item_id", new { reportId }, cancellationToken);

    /// <summary>What an alert found, the latest first, behind an item; all of it without a limit.</summary>
    public Task<IReadOnlyList<AlertItemRow>> ListItemsAsync(int id, long? before, int? limit, CancellationToken cancellationToken) => ListItemsAsync(
        " where i.subscription_id = @id and (@before::bigint is null or i.item_id < @before) order by i.item_id desc limit @limit",
        new { id, before, limit }, cancellationToken);

    /// <summary>Whether a draft of the panel is being built.</summary>
    public async Task<bool> IsBuildingAsync(string panel, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<bool>(IsBuilding, new { panel }, cancellationToken);
    }

    private async Task<IReadOnlyList<AlertItemRow>> ListItemsAsync(string where, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. (await connection.QueryAsync<FoundItem>(SelectItems + where, parameters, cancellationToken)).Select(found => found.ToRow())];
    }

    private async Task<IReadOnlyList<AlertRow>> ListAsync(string where, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = (await connection.QueryAsync<AlertTerms, Course, (AlertTerms Terms, Course Course)>(
            Select + where, parameters, (terms, course) => (terms, course), "AlertId", cancellationToken)).ToList();
        if (rows.Count == 0) return [];
        var recipients = (await connection.QueryAsync<int, RecipientRow, (int Alert, RecipientRow Recipient)>(
            SelectRecipients, new { ids = rows.Select(row => row.Course.AlertId).ToArray() },
            (alert, recipient) => (alert, recipient), "RecipientId", cancellationToken)).ToLookup(row => row.Alert, row => row.Recipient);
        return [.. rows.Select(row => Of(row.Terms, row.Course, [.. recipients[row.Course.AlertId]]))];
    }

    private static AlertRow Of(AlertTerms terms, Course course, IReadOnlyList<RecipientRow> recipients) => new(
        course.AlertId, terms with { Recipients = [.. recipients.Select(recipient => recipient.Address)] },
        course.CreatedAt, course.Since, course.LastSentAt, recipients);

    private sealed record Course(int AlertId, DateTimeOffset CreatedAt, DateTimeOffset Since, DateTimeOffset? LastSentAt);

    private sealed record FoundItem(
        string Kind, string Account, string? Other, string? Edition, DateTimeOffset After, DateTimeOffset By, Message Said, string Evidence, long ItemId,
        long? ReportId, DateTimeOffset FoundAt)
    {
        public AlertItemRow ToRow() => new(ItemId, ReportId, new AlertItem(Kind, Account, Other, Edition, After, By, Said, Evidence), FoundAt);
    }
}
