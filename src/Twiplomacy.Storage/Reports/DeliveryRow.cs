using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Reports;

namespace Twiplomacy.Storage.Reports;

/// <summary>The ledger's row of one mail: a report to one recipient.</summary>
public sealed record DeliveryRow(
    long DeliveryId, long ReportId, int SubscriptionId, string Subscription, ReportPeriod Period, ReportOccasion Occasion, int? RecipientId,
    string Address, string MessageId, DeliveryStatus Status, int Attempts, DateTimeOffset? ReservedAt, DateTimeOffset? FinishedAt,
    string? TakenBy, Message? Error, DateTimeOffset CreatedAt);
