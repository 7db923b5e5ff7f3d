using Twiplomacy.Core.Reports;

namespace Twiplomacy.Storage.Reports;

/// <summary>A report of a subscription for one period, on its schedule or asked for by somebody.</summary>
public sealed record ReportRow(long ReportId, int SubscriptionId, bool IsScheduled, ReportPeriod Period, DateTimeOffset WaitUntil);

/// <summary>Where a mail stands.</summary>
public enum DeliveryStatus
{
    /// <summary>Not tried yet, or to be tried again.</summary>
    Waiting,

    /// <summary>A run is about to send it, or is sending it.</summary>
    Reserved,

    /// <summary>The mail server or the outbox took it.</summary>
    Sent,

    /// <summary>It was refused.</summary>
    Failed,

    /// <summary>It may have been sent; only a person sends it again.</summary>
    Unconfirmed,

    /// <summary>The recipient unsubscribed before it was sent.</summary>
    Withdrawn,
}

/// <summary>The ledger's row of one mail: a report to one recipient.</summary>
public sealed record DeliveryRow(
    long DeliveryId, long ReportId, int SubscriptionId, string Subscription, ReportPeriod Period, bool IsScheduled, int? RecipientId,
    string Address, string MessageId, DeliveryStatus Status, int Attempts, DateTimeOffset? ReservedAt, DateTimeOffset? FinishedAt,
    string? TakenBy, string? Error, DateTimeOffset CreatedAt);
