using Npgsql;
using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Reports;

/// <summary>Reads subscriptions; deleted ones are not found.</summary>
public sealed class SubscriptionQueries
{
    private const string Select = """
        select s.subscription_id as Id, s.name as Name, p.slug as Panel, s.accounts as Accounts, s.peers as Peers,
            s.measures as Measures, s.cadence as Cadence, s.month as Month, s.day as Day, s.hour as Hour,
            s.time_zone as TimeZone, s.language as Language, s.attachments as Attachments, s.wait_hours as WaitHours,
            s.active as Active, s.created_at as CreatedAt, s.reported_until as ReportedUntil, s.next_due_at as NextDueAt
        from subscription s join panel p using (panel_id)
        """;

    private const string SelectRecipients = """
        select subscription_id as SubscriptionId, recipient_id as RecipientId, address as Address, unsubscribed_at as UnsubscribedAt
        from subscription_recipient
        where subscription_id = any(@ids) and listed
        order by recipient_id
        """;

    private readonly NpgsqlDataSource _source;

    internal SubscriptionQueries(NpgsqlDataSource source) => _source = source;

    public async Task<SubscriptionRow?> FindAsync(int id, CancellationToken cancellationToken) =>
        (await ListAsync(" where s.subscription_id = @id and s.deleted_at is null", new { id }, cancellationToken)).SingleOrDefault();

    /// <summary>The subscription of a report, even if it was deleted since.</summary>
    public async Task<SubscriptionRow?> FindOfReportAsync(long reportId, CancellationToken cancellationToken) =>
        (await ListAsync(" join report r using (subscription_id) where r.report_id = @reportId", new { reportId }, cancellationToken)).SingleOrDefault();

    /// <summary>By name, without regard to case.</summary>
    public async Task<SubscriptionRow?> FindByNameAsync(string name, CancellationToken cancellationToken) =>
        (await ListAsync(" where lower(s.name) = lower(@name) and s.deleted_at is null", new { name }, cancellationToken)).SingleOrDefault();

    /// <summary>In order of ids, behind one.</summary>
    public Task<IReadOnlyList<SubscriptionRow>> ListAsync(int after, int limit, CancellationToken cancellationToken) =>
        ListAsync(" where s.subscription_id > @after and s.deleted_at is null order by s.subscription_id limit @limit", new { after, limit }, cancellationToken);

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
        var rows = (await connection.QueryAsync<Row>(Select + where, parameters, cancellationToken)).ToList();
        if (rows.Count == 0) return [];
        var recipients = (await connection.QueryAsync<RecipientOfRow>(
            SelectRecipients, new { ids = rows.Select(row => row.Id).ToArray() }, cancellationToken)).ToLookup(row => row.SubscriptionId);
        return [.. rows.Select(row => row.ToSubscription([.. recipients[row.Id].Select(r => r.ToRecipient())]))];
    }

    private sealed class RecipientOfRow
    {
        public int SubscriptionId { get; init; }
        public int RecipientId { get; init; }
        public string Address { get; init; } = "";
        public DateTime? UnsubscribedAt { get; init; }

        public RecipientRow ToRecipient() =>
            new(RecipientId, Address, UnsubscribedAt is { } at ? Instants.FromDatabase(at) : null);
    }

    private sealed class Row
    {
        public int Id { get; init; }
        public string Name { get; init; } = "";
        public string Panel { get; init; } = "";
        public string[] Accounts { get; init; } = [];
        public string[] Peers { get; init; } = [];
        public string[] Measures { get; init; } = [];
        public string Cadence { get; init; } = "";
        public int Month { get; init; }
        public int Day { get; init; }
        public int Hour { get; init; }
        public string TimeZone { get; init; } = "";
        public string Language { get; init; } = "";
        public string[] Attachments { get; init; } = [];
        public int WaitHours { get; init; }
        public bool Active { get; init; }
        public DateTime CreatedAt { get; init; }
        public DateTime ReportedUntil { get; init; }
        public DateTime NextDueAt { get; init; }

        public SubscriptionRow ToSubscription(IReadOnlyList<RecipientRow> recipients)
        {
            var terms = new SubscriptionTerms
            {
                Name = Name, Panel = Panel, Accounts = Accounts, Peers = Peers, Measures = Measures,
                Cadence = Enum.Parse<Cadence>(Cadence, ignoreCase: true), Month = Month, Day = Day, Hour = Hour, TimeZone = TimeZone,
                Language = Language, Attachments = Attachments, WaitHours = WaitHours, Active = Active,
                Recipients = [.. recipients.Select(r => r.Address)],
            };
            return new SubscriptionRow(
                Id, terms, Instants.FromDatabase(CreatedAt), Instants.FromDatabase(ReportedUntil), Instants.FromDatabase(NextDueAt), recipients);
        }
    }
}
