using Npgsql;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Reports;

/// <summary>Reads reports and the ledger of their mails.</summary>
public sealed class DeliveryQueries
{
    private const string SelectReport = """
        select report_id as Id, subscription_id as SubscriptionId, occasion as Occasion, period_from as PeriodFrom,
            period_to as PeriodTo, wait_until as WaitUntil
        from report where report_id = @reportId
        """;

    private const string Select = """
        select d.delivery_id as Id, d.report_id as ReportId, r.subscription_id as SubscriptionId, s.name as Subscription,
            r.period_from as PeriodFrom, r.period_to as PeriodTo, r.occasion as Occasion,
            d.recipient_id as RecipientId, d.address as Address, d.message_id as MessageId, d.status as Status,
            d.attempts as Attempts, d.reserved_at as ReservedAt, d.finished_at as FinishedAt, d.taken_by as TakenBy,
            message_of(d.said, d.error) as Error, d.created_at as CreatedAt
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

    private readonly NpgsqlDataSource _source;

    internal DeliveryQueries(NpgsqlDataSource source) => _source = source;

    public async Task<ReportRow?> FindReportAsync(long reportId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<ReportLine>(
            SelectReport, new { reportId }, cancellationToken);
        return row?.ToReport();
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
        var counts = await connection.QueryAsync<(string Status, long Mails)>(
            Count, new { subscription }, cancellationToken);
        return counts.ToDictionary(row => Enum.Parse<DeliveryStatus>(row.Status, ignoreCase: true), row => row.Mails);
    }

    /// <summary>The lists of which a reminder tells its addressee, the oldest first.</summary>
    public async Task<IReadOnlyList<OldList>> ListRemindedAsync(long deliveryId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var lists = await connection.QueryAsync<(string Account, string Name, short Direction, DateTime CapturedAt, int Span)>(
            ListReminded, new { deliveryId }, cancellationToken);
        return [.. lists.Select(list => new OldList(
            list.Account, list.Name, (ListDirection)list.Direction, Instants.FromDatabase(list.CapturedAt), list.Span))];
    }

    private static ReportOccasion OccasionOf(string word) => Enum.Parse<ReportOccasion>(word, ignoreCase: true);

    private async Task<IReadOnlyList<DeliveryRow>> QueryAsync(string sql, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<Line>(sql, parameters, cancellationToken);
        return [.. rows.Select(row => row.ToDelivery())];
    }

    private sealed class ReportLine
    {
        public long Id { get; init; }
        public int SubscriptionId { get; init; }
        public string Occasion { get; init; } = "";
        public DateTime PeriodFrom { get; init; }
        public DateTime PeriodTo { get; init; }
        public DateTime WaitUntil { get; init; }

        public ReportRow ToReport() => new(
            Id, SubscriptionId, OccasionOf(Occasion), new ReportPeriod(Instants.FromDatabase(PeriodFrom), Instants.FromDatabase(PeriodTo)),
            Instants.FromDatabase(WaitUntil));
    }

    private sealed class Line
    {
        public long Id { get; init; }
        public long ReportId { get; init; }
        public int SubscriptionId { get; init; }
        public string Subscription { get; init; } = "";
        public DateTime PeriodFrom { get; init; }
        public DateTime PeriodTo { get; init; }
        public string Occasion { get; init; } = "";
        public int? RecipientId { get; init; }
        public string Address { get; init; } = "";
        public string MessageId { get; init; } = "";
        public string Status { get; init; } = "";
        public int Attempts { get; init; }
        public DateTime? ReservedAt { get; init; }
        public DateTime? FinishedAt { get; init; }
        public string? TakenBy { get; init; }
        public Message? Error { get; init; }
        public DateTime CreatedAt { get; init; }

        public DeliveryRow ToDelivery() => new(
            Id, ReportId, SubscriptionId, Subscription,
            new ReportPeriod(Instants.FromDatabase(PeriodFrom), Instants.FromDatabase(PeriodTo)), OccasionOf(Occasion), RecipientId, Address, MessageId,
            Enum.Parse<DeliveryStatus>(Status, ignoreCase: true), Attempts, At(ReservedAt), At(FinishedAt), TakenBy, Error, Instants.FromDatabase(CreatedAt));

        private static DateTimeOffset? At(DateTime? instant) => instant is { } at ? Instants.FromDatabase(at) : null;
    }
}
