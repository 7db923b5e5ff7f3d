using System.Globalization;
using Npgsql;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Storage.Alerts;

/// <summary>Makes, changes and ends alerts, and keeps what they find.</summary>
public sealed class AlertWriter
{
    // Of the schedule of reports an alert has none.
    private const string Insert = """
        insert into subscription (kind, name, panel_id, accounts, peers, measures, cadence, month, day, hour, time_zone, language,
            attachments, wait_hours, active, created_at, reported_until, next_due_at)
        select 'alert', @Name, panel_id, '{}', '{}', '{mutual_follows}', 'daily', 1, 1, 0, 'UTC', @Language, '{}', 0, false, @now, @now, @now
        from panel where slug = @Panel
        returning subscription_id
        """;

    // Whatever is known when it is made, or switched on again, is no news.
    private const string Known = """
        (select greatest(
            (select max(c.seen_by) from panel_change c where c.panel_id = s.panel_id),
            (select max(e.as_of) from edition e where e.panel_id = s.panel_id and e.as_of <= @now),
            (select max(o.captured_at) from list_observation o where o.captured_at <= @now), 'epoch'))
        """;

    private const string InsertAlert = $"""
        insert into alert (subscription_id, watched, subject, kinds, top, office, cool_down_hours, active, since, webhook_url, webhook_shape)
        select @id, @Watched, @Subject, @Kinds, @Top, @Office, @CoolDownHours, @Active, {Known}, @WebhookUrl, @WebhookShape
        from subscription s where s.subscription_id = @id
        """;

    private const string Update = $"""
        update subscription set name = @Name, panel_id = (select panel_id from panel where slug = @Panel), language = @Language
        where subscription_id = @id and kind = 'alert' and deleted_at is null;
        update alert a set watched = @Watched, subject = @Subject, kinds = @Kinds, top = @Top, office = @Office, cool_down_hours = @CoolDownHours,
            active = @Active, webhook_url = @WebhookUrl, webhook_shape = @WebhookShape,
            since = case when @Active and not a.active then {Known} else a.since end
        from subscription s where a.subscription_id = @id and s.subscription_id = a.subscription_id and s.deleted_at is null
        """;

    private const string Delete = """
        update subscription set deleted_at = @now where subscription_id = @id and kind = 'alert' and deleted_at is null
        """;

    private const string Lock = "select last_sent_at from alert where subscription_id = @id and active for update";

    private const string Keep = """
        insert into alert_item (subscription_id, kind, account, other, edition, seen_after, seen_by, said, evidence, found_at)
        select @id, kind, account, other, edition, seen_after, seen_by, said::jsonb, evidence, @now
        from unnest(@kinds, @accounts, @others, @editions, @afters, @bys, @said, @evidence)
            as found (kind, account, other, edition, seen_after, seen_by, said, evidence)
        on conflict do nothing
        """;

    private const string FindWaiting = """
        select min(seen_after) as First, max(seen_by) as Last from alert_item where subscription_id = @id and report_id is null
        """;

    private const string Tell = """
        update alert_item set report_id = @report where subscription_id = @id and report_id is null;
        update alert set last_sent_at = @now where subscription_id = @id
        """;

    private readonly NpgsqlDataSource _source;

    internal AlertWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>Makes an alert; null if there is no such panel.</summary>
    /// <exception cref="SubscriptionNameTakenException">A report or another alert has the name.</exception>
    public Task<int?> CreateAsync(AlertTerms terms, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return InTransactionAsync(terms, async connection =>
        {
            if (await connection.ExecuteScalarAsync<int?>(Insert, Parameters(terms, null, now), cancellationToken) is not { } made) return null;
            await connection.ExecuteAsync(InsertAlert, Parameters(terms, made, now), cancellationToken);
            await RecipientList.SetAsync(connection, made, terms.Recipients, now, cancellationToken);
            await AuditTrail.WriteAsync(connection, AuditAction.AlertCreated, SubjectOf(made), cancellationToken);
            return (int?)made;
        }, cancellationToken);
    }

    /// <summary>Changes an alert. Switched on again, it tells of what is seen from now on. False if there is none.</summary>
    /// <exception cref="SubscriptionNameTakenException">A report or another alert has the name.</exception>
    public Task<bool> UpdateAsync(int id, AlertTerms terms, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return InTransactionAsync(terms, async connection =>
        {
            if (await connection.ExecuteAsync(Update, Parameters(terms, id, now), cancellationToken) < 2) return false;
            await RecipientList.SetAsync(connection, id, terms.Recipients, now, cancellationToken);
            await AuditTrail.WriteAsync(connection, AuditAction.AlertChanged, SubjectOf(id), cancellationToken);
            return true;
        }, cancellationToken);
    }

    /// <summary>Ends an alert; what it sent stays. False if there is none.</summary>
    public Task<bool> DeleteAsync(int id, DateTimeOffset now, CancellationToken cancellationToken) => AuditTrail.ExecuteAsync(
        _source, Delete, new { id, now = now.ToUniversalTime() }, AuditAction.AlertDeleted, SubjectOf(id), cancellationToken);

    /// <summary>
    /// Keeps what is new, and makes a digest of all that waits if the cool-down is over: items, digest, its ledger rows and
    /// the job that sends it, together or not at all.
    /// </summary>
    /// <param name="items">What was found and not told before.</param>
    /// <param name="claim">The run's right to publish; null outside of jobs.</param>
    public async Task<AlertOutcome> KeepAsync(
        AlertRow alert, IReadOnlyList<AlertItem> items, JobClaim? claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(alert);
        ArgumentNullException.ThrowIfNull(items);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var id = alert.AlertId;
        var sent = (await connection.QueryAsync<DateTimeOffset?>(Lock, new { id }, cancellationToken)).ToList();
        if (sent.Count == 0) return new(0, null, null);
        var found = items.Count == 0 ? 0 : await connection.ExecuteAsync(Keep, new
        {
            id, kinds = items.Select(item => item.Kind).ToArray(), accounts = items.Select(item => item.Account).ToArray(),
            others = items.Select(item => item.Other).ToArray(), editions = items.Select(item => item.Edition).ToArray(),
            afters = items.Select(item => item.After.UtcDateTime).ToArray(), bys = items.Select(item => item.By.UtcDateTime).ToArray(),
            said = items.Select(item => Said.Json(item.Said)).ToArray(), evidence = items.Select(item => item.Evidence).ToArray(), now = now.ToUniversalTime(),
        }, cancellationToken);
        var outcome = new AlertOutcome(found, null, null);
        if (await connection.QuerySingleAsync<Waiting>(FindWaiting, new { id }, cancellationToken) is { First: { } first, Last: { } last })
        {
            var due = sent[0] + alert.Terms.CoolDown;
            outcome = due is { } end && end > now ? outcome with { WaitsUntil = end }
                : outcome with { ReportId = await TellAsync(connection, alert, new ReportPeriod(first, last), now, cancellationToken) };
        }
        if (claim is not null) await JobClaims.HoldAsync(connection, claim, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return outcome;
    }

    private static async Task<long> TellAsync(
        NpgsqlConnection connection, AlertRow alert, ReportPeriod period, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var report = await ReportWriter.AlertAsync(connection, alert.AlertId, alert.Terms, alert.Recipients, period, now, cancellationToken);
        await connection.ExecuteAsync(Tell, new { id = alert.AlertId, report, now = now.ToUniversalTime() }, cancellationToken);
        return report;
    }

    private async Task<T> InTransactionAsync<T>(AlertTerms terms, Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
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

    private static object Parameters(AlertTerms terms, int? id, DateTimeOffset now) => new
    {
        id, now = now.ToUniversalTime(), Name = OutsideText.Line(terms.Name), terms.Panel, terms.Language,
        Watched = terms.Watched.ToString().ToLowerInvariant(),
        Subject = terms.Subject.Trim(), Kinds = terms.Kinds.ToArray(), terms.Top, terms.Office, terms.CoolDownHours, terms.Active, terms.WebhookUrl,
        WebhookShape = terms.WebhookShape.ToString().ToLowerInvariant(),
    };

    private static string SubjectOf(int id) => string.Create(CultureInfo.InvariantCulture, $"alert {id}");

    private sealed record Waiting(DateTimeOffset? First, DateTimeOffset? Last);
}
