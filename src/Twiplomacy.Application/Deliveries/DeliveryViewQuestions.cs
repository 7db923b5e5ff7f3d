using Twiplomacy.Application.Access;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Deliveries;

/// <summary>The ledger of report mails as people look through it.</summary>
public sealed class DeliveryViewQuestions(DeliveryQueries deliveries, SubscriptionQueries subscriptions)
{
    private const int OfPage = 50;

    public async Task<DeliveryListView> AskAsync(DeliveryViewQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var rows = await deliveries.ListAsync(query.Status, query.Subscription, query.Before, OfPage + 1, cancellationToken);
        var shown = rows.Take(OfPage).ToList();
        var subscription = query.Subscription is { } id ? await subscriptions.FindAsync(id, cancellationToken) : null;
        var counts = await deliveries.CountAsync(query.Subscription, cancellationToken);
        return new(shown, counts, query.Status, subscription, rows.Count > OfPage ? shown[^1].DeliveryId : null) { IsFollowed = query.Follow };
    }
}
