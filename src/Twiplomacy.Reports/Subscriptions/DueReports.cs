using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Subscriptions;

/// <summary>Takes up the periods that have closed, each once, whoever's clock strikes first.</summary>
public sealed class DueReports(SubscriptionQueries subscriptions, ReportWriter reports)
{
    /// <summary>
    /// Queues the reports whose close has come. However long nobody looked, one report a subscription: from the end of
    /// the last one to the latest close. Answers with how many were queued.
    /// </summary>
    public async Task<int> OpenAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var opened = 0;
        foreach (var subscription in await subscriptions.ListDueAsync(now, cancellationToken))
        {
            var schedule = subscription.Terms.Schedule;
            if (schedule.DuePeriod(subscription.ReportedUntil, subscription.NextDueAt, now) is not { } period) continue;
            if (await reports.OpenAsync(subscription, period, schedule.FirstAfter(now), now, cancellationToken) is not null) opened++;
        }
        return opened;
    }
}
