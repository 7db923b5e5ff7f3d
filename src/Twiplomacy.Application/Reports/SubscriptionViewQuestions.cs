using Twiplomacy.Application.Access;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>Subscriptions with all that people see of them at once. Who may not edit is shown no addresses and no mails.</summary>
public sealed class SubscriptionViewQuestions(
    SubscriptionQuestions subscriptions, DeliveryQueries deliveries, PanelQueries panels, SubscriptionMembers members, ReportPeriods periods)
{
    private const int MostListed = 1000;
    private const int MailsShown = 8;

    public async Task<SubscriptionListView> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var mayEdit = caller.May(Scopes.Edit);
        var counts = mayEdit ? await deliveries.CountAsync(null, cancellationToken) : new Dictionary<DeliveryStatus, long>();
        return new(await subscriptions.ListAsync(MostListed, cancellationToken), await panels.ListTitlesAsync(cancellationToken), counts, mayEdit);
    }

    public async Task<SubscriptionView> AskAsync(SubscriptionViewQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        var subscription = await subscriptions.GetAsync(query.Id, cancellationToken);
        var panel = await panels.FindAsync(subscription.Terms.Panel, cancellationToken);
        var period = await periods.OfAsync(subscription, query.At, cancellationToken);
        var mayEdit = caller.May(Scopes.Edit);
        var missing = await members.MissingAsync(subscription.Terms, period.To, cancellationToken);
        var (own, peers) = await members.ListAsync(subscription.Terms, period.To, cancellationToken);
        return new SubscriptionView(subscription, panel?.Title ?? subscription.Terms.Panel, period, query.At, query.IsText, mayEdit)
        {
            Deliveries = mayEdit ? await deliveries.ListAsync(null, query.Id, null, MailsShown, cancellationToken) : [],
            Own = [.. own.Select(RankedAccount.Of)], Peers = [.. peers.Select(RankedAccount.Of)],
            NotInPanel = [.. missing.Select(one => (one.Name, MemberSuggestion.For(one)))],
        };
    }
}
