using Twiplomacy.Core.Alerts;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Reports.Webhooks;
using Twiplomacy.Reports.Words;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Delivery;

/// <summary>Puts the items of an alert into the form in which they leave.</summary>
public sealed class AlertDigests(AlertQueries alerts, PanelQueries panels, WebhookSecrets secrets, MailOptions options)
{
    /// <summary>The digest of a report.</summary>
    public async Task<AlertDigest> ReadAsync(ReportRow report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var alert = (await alerts.FindOfReportAsync(report.ReportId, cancellationToken))!;
        var items = await alerts.ListItemsOfReportAsync(report.ReportId, cancellationToken);
        return await OfAsync(alert.AlertId, alert.Terms, [.. items.Select(row => row.Item)], cancellationToken);
    }

    /// <summary>A digest of some items, sent or not.</summary>
    public async Task<AlertDigest> OfAsync(int alert, AlertTerms terms, IReadOnlyList<AlertItem> items, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var panel = await panels.FindAsync(terms.Panel, cancellationToken);
        return new(alert, terms.Name, terms.Panel, panel?.Title ?? terms.Panel, items) { MadeUp = panel?.MadeUp };
    }

    /// <summary>The call for one row of the ledger.</summary>
    public async Task<WebhookCall> CallAsync(ReportRow report, DeliveryRow delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var digest = await ReadAsync(report, cancellationToken);
        var terms = (await alerts.FindOfReportAsync(report.ReportId, cancellationToken))!.Terms;
        var body = WebhookPayload.Of(digest, terms.WebhookShape, ReportWords.Of(terms.Language), LinksTo(options.PublicUrl), delivery.MessageId);
        var url = Uri.TryCreate(terms.WebhookUrl, UriKind.Absolute, out var known) ? known : null;
        return new(url, await secrets.OfAsync(digest.AlertId, cancellationToken), delivery.MessageId, body);
    }

    /// <summary>The links of a digest, with nothing to unsubscribe from.</summary>
    public static ReportLinks LinksTo(Uri? server) => new(server, null, null, null, null);
}
