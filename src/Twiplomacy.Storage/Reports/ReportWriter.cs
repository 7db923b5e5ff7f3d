using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hangfire.Common;
using Npgsql;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Storage.Reports;

/// <summary>Takes up periods: the report, a ledger row for each recipient, and the job that sends them, together or not at all.</summary>
public sealed class ReportWriter
{
    /// <summary>The kind under which the sending job is registered; its payload is <c>{"report_id": n}</c>.</summary>
    public const string JobKind = "report";

    // The due time that was seen guards the update: of two clocks that strike at once, one takes the period up.
    private const string Advance = """
        update subscription set reported_until = @to, next_due_at = @next
        where subscription_id = @id and next_due_at = @seen and active and deleted_at is null
        """;

    private const string InsertReport = """
        insert into report (subscription_id, occasion, period_from, period_to, wait_until, created_at)
        values (@id, @occasion, @from, @to, @waitUntil, @now)
        on conflict (subscription_id, period_to) where occasion = 'scheduled' do nothing
        returning report_id
        """;

    private const string InsertDelivery = """
        insert into delivery (report_id, recipient_id, address, channel, message_id, status, created_at)
        values (@reportId, @recipientId, @address, @channel, @messageId, 'waiting', @now)
        on conflict (report_id, lower(address)) do nothing
        """;

    // Whoever else reminds of the same list at this moment is waited for.
    private const string Remind = """
        insert into capture_reminder (address, account, direction, captured_at, span, name, report_id)
        select address, account, direction, captured_at, span, name, @report
        from unnest(@addresses) as told (address)
            cross join unnest(@accounts, @names, @directions, @captures, @spans) as old (account, name, direction, captured_at, span)
        order by 1, 2, 3, 4, 5
        on conflict do nothing
        returning address
        """;

    private readonly NpgsqlDataSource _source;

    internal ReportWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>
    /// Takes up a subscription's period and waits for the next close. Null if another worker was quicker, or the period
    /// was reported before.
    /// </summary>
    /// <param name="seen">As read; its recipients get the mail unless they unsubscribed.</param>
    public async Task<long?> OpenAsync(
        SubscriptionRow seen, ReportPeriod period, DateTimeOffset next, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(period);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var advanced = await connection.ExecuteAsync(Advance, new
        {
            id = seen.SubscriptionId, to = period.To.ToUniversalTime(), next = next.ToUniversalTime(), seen = seen.NextDueAt.ToUniversalTime(),
        }, cancellationToken);
        if (advanced == 0) return null;
        var waitUntil = period.To + TimeSpan.FromHours(seen.Terms.WaitHours);
        var addressees = seen.Recipients.Where(r => r.UnsubscribedAt is null).Select(r => new Addressee(r.RecipientId, r.Address)).ToList();
        var report = addressees.Count == 0 ? null
            : await InsertAsync(connection, seen, ReportOccasion.Scheduled, period, waitUntil, addressees, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return report;
    }

    /// <summary>Queues a report that somebody asked for, to addresses of their own; answers with the report and its job.</summary>
    public async Task<(long ReportId, long JobId)> AskAsync(
        SubscriptionRow subscription, ReportPeriod period, IReadOnlyList<string> addresses, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(period);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var report = await InsertAsync(
            connection, subscription, ReportOccasion.Asked, period, now, [.. addresses.Select(address => new Addressee(null, address))], now, cancellationToken);
        await AuditTrail.WriteAsync(
            connection, AuditAction.ReportSent, string.Create(CultureInfo.InvariantCulture, $"report {subscription.SubscriptionId}"), cancellationToken);
        var job = await JobWriter.EnqueueAsync(connection, JobOf(report!.Value, subscription.Terms.Name, ReportOccasion.Asked), now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (report.Value, job);
    }

    /// <summary>
    /// Queues a reminder of old lists, to those whom none of them was told of before, each with what is new to them. Null
    /// if everybody knows.
    /// </summary>
    public async Task<long?> RemindAsync(
        SubscriptionRow subscription, IReadOnlyList<OldList> lists, IReadOnlyList<Addressee> addressees, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        if (lists.Count == 0 || addressees.Count == 0) return null;
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var report = (await InsertReportAsync(
            connection, subscription.SubscriptionId, ReportOccasion.Reminder, new ReportPeriod(lists.Min(list => list.CapturedAt), now), now, now,
                cancellationToken))!.Value;
        var told = (await connection.QueryAsync<string>(Remind, new
        {
            report, addresses = addressees.Select(one => one.Address.ToLowerInvariant()).ToArray(), accounts = lists.Select(list => list.Account).ToArray(),
            names = lists.Select(list => list.Name).ToArray(), directions = lists.Select(list => (short)list.Direction).ToArray(),
            captures = lists.Select(list => list.CapturedAt.UtcDateTime).ToArray(), spans = lists.Select(list => list.Span).ToArray(),
        }, cancellationToken)).ToHashSet();
        if (told.Count == 0) return null;
        await InsertDeliveriesAsync(
            connection, subscription.SubscriptionId, subscription.Terms.Name, report, ReportOccasion.Reminder,
                new ReportPeriod(lists.Min(list => list.CapturedAt), now),
            [.. addressees.Where(one => told.Contains(one.Address.ToLowerInvariant()))], now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return report;
    }

    /// <summary>Makes the digest of an alert in the connection's <see cref="SharedTransaction"/>, for its recipients and its webhook.</summary>
    internal static async Task<long> AlertAsync(
        NpgsqlConnection connection, int alert, AlertTerms terms, IReadOnlyList<RecipientRow> recipients, ReportPeriod period, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var report = (await InsertReportAsync(connection, alert, ReportOccasion.Alert, period, now, now, cancellationToken))!.Value;
        IEnumerable<Addressee> people = recipients.Where(one => one.UnsubscribedAt is null).Select(one => new Addressee(one.RecipientId, one.Address));
        var webhook = Uri.TryCreate(terms.WebhookUrl, UriKind.Absolute, out var url) ? new Addressee(null, url.Host, DeliveryChannel.Webhook) : null;
        await InsertDeliveriesAsync(
            connection, alert, terms.Name, report, ReportOccasion.Alert, period, [.. webhook is null ? people : people.Append(webhook)], now,
                cancellationToken);
        return report;
    }

    internal static NewJob JobOf(long reportId, string name, ReportOccasion occasion) => JobOf(reportId, occasion switch
    {
        ReportOccasion.Reminder => JobMessages.Reminder(name),
        ReportOccasion.Alert => JobMessages.Alert(name),
        _ => JobMessages.Report(name),
    });

    private static NewJob JobOf(long reportId, Message called) => new()
    {
        Kind = JobKind,
        Title = called,
        UniqueKey = string.Create(CultureInfo.InvariantCulture, $"{JobKind}:{reportId}"),
        Work = Job.FromExpression<IReportJob>(job => job.RunAsync(reportId, called.ToString(), CancellationToken.None)),
    };

    private static async Task<long?> InsertAsync(
        NpgsqlConnection connection, SubscriptionRow subscription, ReportOccasion occasion, ReportPeriod period, DateTimeOffset waitUntil,
        IReadOnlyList<Addressee> addressees, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await InsertReportAsync(connection, subscription.SubscriptionId, occasion, period, waitUntil, now, cancellationToken) is not { } made) return null;
        await InsertDeliveriesAsync(
            connection, subscription.SubscriptionId, subscription.Terms.Name, made, occasion, period, addressees, now, cancellationToken);
        return made;
    }

    private static async Task<long?> InsertReportAsync(
        NpgsqlConnection connection, int subscription, ReportOccasion occasion, ReportPeriod period, DateTimeOffset waitUntil,
        DateTimeOffset now, CancellationToken cancellationToken) =>
        await connection.ExecuteScalarAsync<long?>(InsertReport, new
        {
            id = subscription, occasion = occasion.ToString().ToLowerInvariant(), from = period.From.ToUniversalTime(),
            to = period.To.ToUniversalTime(), waitUntil = waitUntil.ToUniversalTime(), now = now.ToUniversalTime(),
        }, cancellationToken);

    // The rows of the ledger, and the job that sends them.
    private static async Task InsertDeliveriesAsync(
        NpgsqlConnection connection, int subscription, string name, long reportId, ReportOccasion occasion, ReportPeriod period,
        IReadOnlyList<Addressee> addressees, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var (recipientId, address, way) in addressees)
        {
            var messageId = MessageId(subscription, occasion == ReportOccasion.Scheduled ? null : reportId, period, address);
            await connection.ExecuteAsync(
                InsertDelivery,
                new { reportId, recipientId, address, channel = way.ToString().ToLowerInvariant(), messageId, now = now.ToUniversalTime() }, cancellationToken);
        }
        await JobWriter.EnqueueAsync(connection, JobOf(reportId, name, occasion), now, cancellationToken);
    }

    /// <summary>
    /// The same for the same subscription, period and recipient, so that a mail that is sent again is known to mail
    /// programs as the same; the part before the @.
    /// </summary>
    private static string MessageId(int subscription, long? asked, ReportPeriod period, string address)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{subscription}\n{asked}\n{period.To.UtcTicks}\n{address.ToLowerInvariant()}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
        return string.Create(CultureInfo.InvariantCulture, $"report-{subscription}-{period.To.UtcDateTime:yyyyMMddHHmm}-{hash}");
    }
}
