using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Reports;

/// <summary>Reads reports and the ledger of their mails.</summary>
public sealed class DeliveryQueries
{
    private const string SelectReport = """
        select report_id as ReportId, subscription_id as SubscriptionId, occasion as Occasion,
            array[period_from, period_to] as Period, wait_until as WaitUntil
        from report where report_id = @reportId
        """;

    private const string Select = """
        select d.delivery_id as DeliveryId, d.report_id as ReportId, r.subscription_id as SubscriptionId, s.name as Subscription,
            array[r.period_from, r.period_to] as Period, r.occasion as Occasion,
            d.recipient_id as RecipientId, d.address as Address, d.message_id as MessageId, d.status as Status,
            d.attempts as Attempts, d.reserved_at as ReservedAt, d.finished_at as FinishedAt, d.taken_by as TakenBy,
            message_of(d.said, d.error) as Error, d.created_at as CreatedAt, d.channel as Channel
        from delivery d join report r using (report_id) join subscription s using (subscription_id)
        """;

    private const string List = Select + """
         where (@before::bigint is null or d.delivery_id < @before)
          and (@status::text is null or d.status = @status)
          and (@subscription::integer is null or r.subscription_id = @subscription)
        order by d.delivery_id desc
        limit @limit
        """;

    private const string Count = """
        select d.status as Status, count(*) as Mails
        from delivery d join report r using (report_id)
        where @subscription::integer is null or r.subscription_id = @subscription
        group by d.status
        """;

    private const string ListReminded = """
        select c.account as Account, c.name as Name, c.direction as Direction, c.captured_at as CapturedAt, c.span as Span
        from delivery d join capture_reminder c on c.report_id = d.report_id and c.address = lower(d.address)
        where d.delivery_id = @deliveryId
        order by c.captured_at, c.account, c.direction
        """;

    private readonly ReadingSource _source;

    internal DeliveryQueries(ReadingSource source) => _source = source;

    public async Task<ReportRow?> FindReportAsync(long reportId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<ReportRow>(SelectReport, new { reportId }, cancellationToken);
    }

    public async Task<DeliveryRow?> FindAsync(long deliveryId, CancellationToken cancellationToken) =>
        (await QueryAsync(Select + " where d.delivery_id = @deliveryId", new { deliveryId }, cancellationToken)).SingleOrDefault();

    /// <summary>The mails of one report, in the order in which they are sent.</summary>
    public Task<IReadOnlyList<DeliveryRow>> ListOfReportAsync(long reportId, CancellationToken cancellationToken) =>
        QueryAsync(Select + " where d.report_id = @reportId order by d.delivery_id", new { reportId }, cancellationToken);

    /// <summary>Mails, newest first, with ids below <paramref name="before"/>; null filters let all pass.</summary>
    public Task<IReadOnlyList<DeliveryRow>> ListAsync(
        DeliveryStatus? status, int? subscription, long? before, int limit, CancellationToken cancellationToken) =>
        QueryAsync(List, new { status = status?.ToString().ToLowerInvariant(), subscription, before, limit }, cancellationToken);

    /// <summary>How many mails stand how, of one subscription or of all.</summary>
    public async Task<IReadOnlyDictionary<DeliveryStatus, long>> CountAsync(int? subscription, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var counts = await connection.QueryAsync<(DeliveryStatus Status, long Mails)>(Count, new { subscription }, cancellationToken);
        return counts.ToDictionary(row => row.Status, row => row.Mails);
    }

    /// <summary>The lists of which a reminder tells its addressee, the oldest first.</summary>
    public async Task<IReadOnlyList<OldList>> ListRemindedAsync(long deliveryId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<OldList>(ListReminded, new { deliveryId }, cancellationToken)];
    }

    private async Task<IReadOnlyList<DeliveryRow>> QueryAsync(string sql, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<DeliveryRow>(sql, parameters, cancellationToken)];
    }
}
