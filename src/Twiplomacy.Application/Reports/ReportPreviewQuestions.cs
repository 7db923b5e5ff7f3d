using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;

namespace Twiplomacy.Application.Reports;

/// <summary>How reports' mails look, without sending them. They show figures and no addresses, so that whoever may read may look.</summary>
public sealed class ReportPreviewQuestions(
    SubscriptionQuestions subscriptions, SubscriptionChecks checks, ReportPeriods periods, PreparedReports prepared, ReportMailMessage messages)
{
    public async Task<PreviewedMail> AskAsync(ReportPreviewQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var terms = (await subscriptions.GetAsync(query.Id, cancellationToken)).Terms;
        return await OfAsync(terms, periods.Of(terms, query.At), cancellationToken);
    }

    /// <summary>The same beside the mails that were sent: the newest report unless an instant is given.</summary>
    public async Task<PreviewedMail> AskAsync(SubscriptionViewQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var subscription = await subscriptions.GetAsync(query.Id, cancellationToken);
        return await OfAsync(subscription.Terms, await periods.OfAsync(subscription, query.At, cancellationToken), cancellationToken);
    }

    /// <summary>The mail of terms that are not saved; name and recipients may be left out.</summary>
    public async Task<PreviewedMail> AskAsync(ReportDraftQuery query, SubscriptionTerms draft, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        if (await checks.FaultsOfDraftAsync(draft, cancellationToken) is { Count: > 0 } faults) throw RefusedException.Invalid(faults);
        return await OfAsync(draft, periods.Of(draft, query.At), cancellationToken);
    }

    /// <inheritdoc cref="AskAsync(ReportDraftQuery, SubscriptionTerms, Caller, CancellationToken)"/>
    public Task<PreviewedMail> AskAsync(ReportDraftQuery query, SubscriptionChange draft, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return AskAsync(query, draft.Draft, caller, cancellationToken);
    }

    private async Task<PreviewedMail> OfAsync(SubscriptionTerms terms, ReportPeriod period, CancellationToken cancellationToken)
    {
        try
        {
            // The files are not shown, so that they need not be made.
            var (content, words, _) = await prepared.PrepareAsync(terms with { Attachments = [] }, period, [], cancellationToken);
            return new PreviewedMail(content, words, messages.LinksOf(content, null));
        }
        catch (ReportImpossibleException impossible)
        {
            throw new RefusedException(
                new Refusal(RefusalKind.Unreadable, [new Fault(impossible.Said)]) { Title = SubscriptionRefusalMessages.NothingToReport() });
        }
    }
}
