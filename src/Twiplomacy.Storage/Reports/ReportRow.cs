using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Reports;

namespace Twiplomacy.Storage.Reports;

/// <summary>Why mails were queued.</summary>
public enum ReportOccasion
{
    /// <summary>A period of a subscription closed.</summary>
    Scheduled,

    /// <summary>Somebody asked for the report, to addresses of their own.</summary>
    Asked,

    /// <summary>Lists of a subscription's accounts have grown old.</summary>
    Reminder,
}

/// <summary>A report of a subscription for one period, or a reminder of its old lists; of that the period ends when it was made.</summary>
public sealed record ReportRow(long ReportId, int SubscriptionId, ReportOccasion Occasion, ReportPeriod Period, DateTimeOffset WaitUntil);

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
    long DeliveryId, long ReportId, int SubscriptionId, string Subscription, ReportPeriod Period, ReportOccasion Occasion, int? RecipientId,
    string Address, string MessageId, DeliveryStatus Status, int Attempts, DateTimeOffset? ReservedAt, DateTimeOffset? FinishedAt,
    string? TakenBy, Message? Error, DateTimeOffset CreatedAt);

/// <summary>A list whose latest capture has grown old.</summary>
/// <param name="Name">The account as people know it.</param>
/// <param name="Span">How often the age holds the span after which a list is called old; at least 1.</param>
public sealed record OldList(string Account, string Name, ListDirection Direction, DateTimeOffset CapturedAt, int Span);

/// <summary>Somebody to be told; without a number, somebody whom the settings name.</summary>
public sealed record Addressee(int? RecipientId, string Address);
