using MimeKit;
using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Words;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Delivery;

/// <summary>Writes the mail for one row of the ledger. The caller disposes of it.</summary>
public delegate Task<MimeMessage> WriteMail(DeliveryRow delivery, CancellationToken cancellationToken);

/// <summary>Gets ready to write the mails of a report or a reminder: what all of them share is gathered once.</summary>
public sealed class ReportMails(SubscriptionQueries subscriptions, DeliveryQueries deliveries, PreparedReports prepared, ReportMailMessage messages,
    PanelQueries panels, AlertDigests digests)
{
    /// <exception cref="ReportImpossibleException">There is nothing to report on.</exception>
    public async Task<WriteMail> PrepareAsync(ReportRow report, IReadOnlyList<MissingData> waitedInVain, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var terms = (await subscriptions.FindOfReportAsync(report.ReportId, cancellationToken))!.Terms;
        if (report.Occasion == ReportOccasion.Reminder) return (delivery, ct) => RemindAsync(report, terms, delivery, ct);
        if (report.Occasion == ReportOccasion.Alert)
        {
            var digest = await digests.ReadAsync(report, cancellationToken);
            return (delivery, ct) => messages.WriteAsync(digest, ReportWords.Of(terms.Language), delivery, ct);
        }
        var ready = await prepared.PrepareAsync(terms, report.Period, waitedInVain, cancellationToken);
        return (delivery, ct) => messages.WriteAsync(ready, delivery, ct);
    }

    private async Task<MimeMessage> RemindAsync(ReportRow report, SubscriptionTerms terms, DeliveryRow delivery, CancellationToken cancellationToken)
    {
        var lists = await deliveries.ListRemindedAsync(delivery.DeliveryId, cancellationToken);
        var reminder = new CaptureReminder(delivery.Subscription, report.Period.To, lists) { MadeUp = (await panels.FindAsync(terms.Panel, cancellationToken))?.MadeUp };
        return await messages.WriteAsync(reminder, ReportWords.Of(terms.Language), delivery, cancellationToken);
    }
}
