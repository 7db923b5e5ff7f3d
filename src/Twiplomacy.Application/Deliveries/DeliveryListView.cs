using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Deliveries;

/// <summary>The ledger of mails, newest first.</summary>
/// <param name="Subscription">Null: of all.</param>
/// <param name="Next">From which mail the next page goes on; null on the last.</param>
public sealed record DeliveryListView(
    IReadOnlyList<DeliveryRow> Deliveries, IReadOnlyDictionary<DeliveryStatus, long> Counts, DeliveryStatus? Status, SubscriptionRow? Subscription, long? Next)
{
    /// <summary>Whether somebody waits for what is being sent.</summary>
    public bool IsFollowed { get; init; }

    public bool IsUnderWay => Deliveries.Any(mail => mail.Status is DeliveryStatus.Waiting or DeliveryStatus.Reserved);

    public long Failed => Counts.GetValueOrDefault(DeliveryStatus.Failed);
}
