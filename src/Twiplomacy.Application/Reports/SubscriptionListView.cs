using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>Subscriptions to report mails, and how their mails stand.</summary>
/// <param name="PanelTitles">By slug.</param>
/// <param name="Counts">Mails by how they stand; addresses and mails are for those who may edit.</param>
/// <param name="MayEdit">Whether the reader may change them.</param>
public sealed record SubscriptionListView(
    IReadOnlyList<SubscriptionRow> Subscriptions, IReadOnlyDictionary<string, string> PanelTitles,
    IReadOnlyDictionary<DeliveryStatus, long> Counts, bool MayEdit);
