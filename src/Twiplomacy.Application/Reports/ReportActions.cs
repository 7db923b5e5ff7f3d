using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>Sends reports beside their schedules.</summary>
public sealed class ReportActions(
    SubscriptionQuestions subscriptions, SubscriptionChecks checks, ReportPeriods periods, ReportWriter reports, TimeProvider time)
{
    /// <summary>The report of the latest period, or of the one that was over at an instant, to addresses of one's own.</summary>
    public async Task<QueuedReport> SendAsync(SubscriptionQuery query, TestSend test, DateTimeOffset? at, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(test);
        var subscription = await subscriptions.GetAsync(query, caller, cancellationToken);
        if (FaultsOf(test).ToList() is { Count: > 0 } faults) throw RefusedException.Invalid(faults);
        await checks.RequireMembersAsync(subscription.Terms, cancellationToken);
        var period = periods.Of(subscription.Terms, at);
        var (report, job) = await reports.AskAsync(subscription, period, test.To, time.GetUtcNow(), cancellationToken);
        return new(report, job);
    }

    private static IEnumerable<Fault> FaultsOf(TestSend test)
    {
        foreach (var (index, address) in test.To.Index().Where(to => !MailAddressText.IsValid(to.Item)))
            yield return new(TermsMessages.NoAddress(address)) { Field = $"to/{index}" };
        if (test.To.Count is 0 or > TestSend.Most) yield return new(SubscriptionRefusalMessages.WantsAddresses(TestSend.Most)) { Field = "to" };
    }
}
