using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>Which period a report is looked at for.</summary>
public sealed class ReportPeriods(DeliveryQueries deliveries, TimeProvider time)
{
    private const int MailsRead = 8;

    /// <summary>The period that was over at an instant; without one the latest that closed.</summary>
    public ReportPeriod Of(SubscriptionTerms terms, DateTimeOffset? at)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Schedule.LatestPeriod(at ?? time.GetUtcNow());
    }

    /// <summary>The same where reports were sent: without an instant that of the newest.</summary>
    public async Task<ReportPeriod> OfAsync(SubscriptionRow subscription, DateTimeOffset? at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var mails = at is null ? await deliveries.ListAsync(null, subscription.SubscriptionId, null, MailsRead, cancellationToken) : [];
        return mails.FirstOrDefault(mail => mail.Occasion != ReportOccasion.Reminder)?.Period ?? Of(subscription.Terms, at);
    }
}
