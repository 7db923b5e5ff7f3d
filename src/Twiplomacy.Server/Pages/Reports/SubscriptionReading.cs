using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Time;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>Reads what the page of a subscription shows.</summary>
public sealed class SubscriptionReading(SubscriptionSaving saving, DeliveryQueries deliveries, PanelQueries panels, SubscriptionMembers members, TimeProvider time)
{
    private const int MailsShown = 8;

    public async Task<SubscriptionView> ReadAsync(int id, string? at, bool asText, bool mayEdit, CancellationToken ct)
    {
        var subscription = await saving.GetAsync(id, ct);
        var mails = await deliveries.ListAsync(null, id, null, MailsShown, ct);
        var panel = await panels.FindAsync(subscription.Terms.Panel, ct);
        var period = PeriodOf(subscription, mails, at);
        return new SubscriptionView(subscription, panel?.Title ?? subscription.Terms.Panel, period, at, asText, mayEdit ? mails : [], mayEdit)
        {
            NotInPanel = [.. (await members.MissingAsync(subscription.Terms, period.To, ct)).Select(missing => (missing.Name, MemberSuggestion.For(missing)))],
        };
    }

    /// <summary>The period that was over at an instant; without one that of the newest report, or the latest that closed.</summary>
    public async Task<ReportPeriod> PeriodAsync(SubscriptionRow subscription, string? at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return PeriodOf(subscription, at is null ? await deliveries.ListAsync(null, subscription.SubscriptionId, null, MailsShown, ct) : [], at);
    }

    /// <summary>The period of terms that was over at an instant; without one the latest that closed.</summary>
    public ReportPeriod PeriodOf(SubscriptionTerms terms, string? at)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Schedule.LatestPeriod(at is null ? time.GetUtcNow() : Capture.TryParse(at, out var instant) ? instant
            : throw new ProblemException(ApiProblem.BadRequest(ProblemFault.Of(AskingMessages.NotADay("at", at)) with { Parameter = "at" })));
    }

    private ReportPeriod PeriodOf(SubscriptionRow subscription, IReadOnlyList<DeliveryRow> mails, string? at) =>
        at is null && mails.FirstOrDefault(mail => mail.Occasion != ReportOccasion.Reminder)?.Period is { } reported ? reported
            : PeriodOf(subscription.Terms, at);
}
